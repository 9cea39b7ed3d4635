import {
  and,
  type CheckContext,
  every,
  get,
  isSet,
  isTrue,
  not,
  or,
  printable,
  type Resource,
  slice,
  type Tri,
  type Value,
  valueRule,
} from '../../model/index.js'

const sources = [
  ['secretKeyRef', 'k8s/Secret', 'secret', ['data', 'stringData']],
  ['configMapKeyRef', 'k8s/ConfigMap', 'config-map', ['data', 'binaryData']],
] as const

/** Is the named object there, with the key? */
function isThere(
  reference: Value,
  kind: string,
  via: string,
  parts: readonly string[],
  container: Resource,
  { linked }: CheckContext,
): Tri {
  if (!container.parent || reference.kind === 'unknown') return 'unknown'
  const all = linked(container.parent, kind, via)
  const named = all.found.filter((object) => object.name === printable(get(reference, 'name')))
  const key = get(reference, 'key')
  if (key.kind !== 'scalar' || get(reference, 'name').kind !== 'scalar') return 'unknown'
  const found = or(
    ...named.flatMap((object) => parts.map((part) => isSet(get(object.body, [part, String(key.value)])))),
  )
  return found === false && !all.complete ? 'unknown' : found
}

export default valueRule({
  meta: {
    id: 'k8s-env-source-not-found',
    title: 'Environment variable refers to a ConfigMap or Secret that is not there',
    severity: 'medium',
    confidence: 'low',
    category: 'correctness',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { 'kube-linter': ['env-value-from'] },
    why: 'The container does not start until the object with its key exists.',
    remedy: 'Add the object to what is deployed, correct the name or key, or mark the reference `optional`.',
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/'],
  },
  select: 'k8s/Container',
  values: (c) => sources.flatMap(([field]) => every(c.body, `env.valueFrom.${field}`).values),
  at: (reference) => get(reference, 'name'),
  bad: (reference, c, context) => {
    const source = sources.find(([field]) => reference.keySpan && slice(reference.keySpan) === field)
    if (!source || reference.kind === 'missing') return false
    return and(
      not(isTrue(get(reference, 'optional'))),
      not(isThere(reference, source[1], source[2], source[3], c, context)),
    )
  },
  message: (c, reference) =>
    `container \`${c.name}\` needs ${printable(get(reference, 'key'))} of \`${printable(get(reference, 'name'))}\`, which is not there`,
})
