/** Random patches: strategic merges and JSON 6902, with targets, inline. */
import fc from 'fast-check'
import { stringify } from 'yaml'
import { container, dense, env, type Json, labels, maybe, name, namespace, seldom, some, word } from './objects.js'

export const likely = <T>(first: fc.Arbitrary<T>, second: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 9, arbitrary: first }, { weight: 1, arbitrary: second })

/** The objects that every base has. */
export const theDeployment = fc.constant<Json>({ kind: 'Deployment', name: 'web' })

export const anyTarget = fc
  .record({
    kind: maybe(fc.constantFrom('Deployment', 'StatefulSet', 'Pod', 'Service', 'Deployment|Pod')),
    name: maybe(fc.oneof(name, fc.constantFrom('w.*', '.*b.*', 'settings'))),
    namespace: seldom(namespace),
    labelSelector: seldom(fc.constantFrom('app', 'app=one', 'tier in (one,two)', '!app', 'app!=one')),
    annotationSelector: seldom(fc.constantFrom('tier', 'app=two')),
  })
  .map(dense)

const target = likely<Json>(anyTarget, theDeployment)
const pods = 'spec/template/spec'
export const merge = fc.oneof(
  fc.record({
    metadata: fc
      .record({
        name: fc.constant('any'),
        labels,
        annotations: maybe(fc.dictionary(fc.constant('tier'), fc.constantFrom<Json>(null, 'x'))),
      })
      .map(dense),
  }),
  fc.record({ spec: fc.record({ template: fc.record({ spec: patchedPodSpec() }) }) }),
  fc.record({ spec: fc.record({ replicas: fc.constantFrom<Json>(null, 4) }) }),
  fc.record({ spec: fc.record({ $patch: fc.constantFrom('replace', 'merge'), replicas: fc.constant(1) }) }),
  fc.constant({ $patch: 'delete' }),
)

function patchedPodSpec(): fc.Arbitrary<Json> {
  const order = fc.constantFrom('delete', 'replace', 'merge')
  const item = fc.oneof(
    container.map((one) => ({ ...one, image: 'patched:1' })),
    fc.record({
      name: fc.constantFrom('main', 'side', 'new'),
      env: fc.uniqueArray(env, { maxLength: 2, selector: (one) => one.name }),
    }),
    fc.record({ name: fc.constantFrom('main', 'side'), $patch: order }),
    fc.record({
      name: fc.constantFrom('main', 'side'),
      command: fc.constantFrom<Json>(null, ['x']),
      securityContext: fc.constantFrom<Json>(null, {}),
    }),
  )
  return fc
    .record({
      containers: maybe(
        fc
          .tuple(
            maybe(fc.record({ $patch: order })),
            fc.uniqueArray(item, { maxLength: 2, selector: (one) => one.name }),
          )
          .map(([first, rest]) => (first ? [first, ...rest] : rest)),
      ),
      tolerations: seldom(some(fc.record({ key: word }))),
      nodeSelector: seldom(fc.oneof(labels, fc.constant<Json>(null), fc.record({ $patch: order, a: word }))),
      hostNetwork: seldom(fc.boolean()),
      volumes: seldom(
        some(
          fc.oneof(
            fc.record({ name: fc.constant('files'), emptyDir: fc.constant({}) }),
            fc.record({ name: fc.constant('files'), $patch: order }),
          ),
          1,
        ),
      ),
    })
    .map(dense)
}

const operation = likely<Json>(
  fc.oneof(
    fc.record({
      op: fc.constant('add'),
      path: fc.constantFrom('/metadata/labels', '/metadata/annotations', '/spec/y', `/${pods}/tolerations`, '/a~1b'),
      value: fc.oneof<fc.Arbitrary<Json>[]>(labels, fc.constant({ x: 1 })),
    }),
    fc.record({
      op: fc.constant('replace'),
      path: fc.constantFrom(`/${pods}/containers/0/image`, `/${pods}/containers/0/name`, '/metadata/name'),
      value: word,
    }),
    fc.record({
      op: fc.constant('remove'),
      path: fc.constantFrom(`/${pods}/containers/0`, '/spec/template/metadata/labels'),
    }),
    fc.record({
      op: fc.constantFrom('copy', 'move'),
      from: fc.constant('/spec/template/metadata/labels'),
      path: fc.constant('/metadata/labels'),
    }),
    fc.record({
      op: fc.constant('copy'),
      from: fc.constant(`/${pods}/containers/0`),
      path: fc.constant(`/${pods}/containers/-`),
    }),
    fc.record({ op: fc.constant('test'), path: fc.constant('/kind'), value: fc.constant('Deployment') }),
  ),
  fc.record({
    op: fc.constantFrom('remove', 'test', 'replace'),
    path: fc.constantFrom('/spec/nothing', '/nothing'),
    value: word,
  }),
)

export const inline = (value: Json): string => stringify(value, { aliasDuplicateObjects: false })
export const patch = fc.oneof(
  fc.tuple(merge, target).map(([body, wanted]) => ({
    target: wanted,
    patch: inline({ apiVersion: 'v1', kind: 'Any', metadata: { name: 'any' }, ...(body as object) }),
  })),
  fc.tuple(merge, likely(fc.constant('web'), name)).map(([body, own]) => ({
    patch: inline({ apiVersion: 'apps/v1', kind: 'Deployment', ...(body as object), metadata: { name: own } }),
  })),
  fc.tuple(some(operation, 3), likely(theDeployment, anyTarget)).map(([operations, wanted]) => ({
    target: wanted,
    patch: inline(operations),
  })),
  fc.tuple(likely(theDeployment, anyTarget), name).map(([wanted, other]) => ({
    target: wanted,
    patch: inline({ kind: 'Other', metadata: { name: `${other}-renamed` } }),
    options: { allowNameChange: true },
  })),
)
