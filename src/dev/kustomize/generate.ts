/** Random kustomizations that have a fair chance to build: a base, an overlay, perhaps a layer and a component between. */
import fc from 'fast-check'
import { stringify } from 'yaml'
import {
  config,
  dense,
  type Json,
  keys,
  labels,
  maybe,
  name,
  namespace,
  objects,
  others,
  seldom,
  some,
} from './objects.js'
import { anyTarget, inline, likely, patch, theDeployment } from './patches.js'

/** Texts by path; the kustomization to build lies in `overlay`. */
export type Project = Readonly<Record<string, string>>

const literal = fc
  .tuple(fc.constantFrom(...keys), fc.constantFrom('v', '"q"', "it's", 'a=b', ''))
  .map(([key, value]) => `${key}=${value}`)
const generatorOptions = fc
  .record({
    disableNameSuffixHash: maybe(fc.boolean()),
    labels: maybe(labels),
    annotations: seldom(labels),
    immutable: seldom(fc.boolean()),
  })
  .map(dense)
const generator = (own: string, behavior?: string): fc.Arbitrary<Json> =>
  fc
    .record({
      name: fc.constant(own),
      behavior: fc.constant(behavior),
      literals: maybe(fc.uniqueArray(literal, { minLength: 1, maxLength: 2, selector: (one) => one.split('=')[0] })),
      files: seldom(fc.constantFrom(['notes.txt'], ['n=notes.txt'])),
      envs: seldom(fc.constant(['values.env'])),
      options: seldom(generatorOptions),
    })
    .map(dense)

/** A base makes `settings` and `keys`, what stands on it changes them or what is written plainly. */
const generators = {
  base: {
    configMapGenerator: fc.tuple(generator('settings')),
    secretGenerator: fc.tuple(generator('keys')),
  },
  above: {
    configMapGenerator: maybe(
      fc.tuple(
        fc.oneof(
          generator('settings', 'merge'),
          generator('settings', 'replace'),
          generator('plain', 'merge'),
          generator('extra'),
        ),
      ),
    ),
    secretGenerator: seldom(fc.tuple(fc.oneof(generator('keys', 'merge'), generator('keys', 'replace')))),
  },
}

const options = fc.record(
  { delimiter: fc.constantFrom(':', '-', '/'), index: fc.integer({ min: -1, max: 1 }), create: fc.boolean() },
  { requiredKeys: [] },
)

const source = fc.oneof(
  fc.constant<Json>({ kind: 'Deployment', name: 'web' }),
  fc.constant<Json>({ kind: 'Service', name: 'web', fieldPath: 'spec.ports.0.port' }),
  fc.constant<Json>({ kind: 'ConfigMap', name: 'plain', fieldPath: 'data.A' }),
  fc.constant<Json>({ kind: 'Deployment', name: 'web', fieldPath: 'spec.template.metadata.labels' }),
  fc.constant<Json>({ kind: 'Deployment', name: 'web', options: { delimiter: '-', index: 0 } }),
  fc.record({ kind: fc.constantFrom('Deployment', 'ConfigMap'), name: fc.oneof(name, config) }),
)

const replacement = fc
  .record({
    source: maybe(source),
    sourceValue: fc.constantFrom('given', '8080'),
    targets: some(
      fc
        .record({
          select: likely(theDeployment, anyTarget),
          reject: seldom(some(anyTarget, 1)),
          fieldPaths: some(
            fc.constantFrom(
              'metadata.name',
              'metadata.annotations.[app.kubernetes.io/name]',
              'spec.template.spec.containers.[name=main].image',
              'spec.template.spec.containers.*.image',
              'spec.template.spec.containers.0.env.[name=A].value',
              'spec.new.field',
            ),
          ),
          options: maybe(options),
        })
        .map(dense),
      1,
    ),
  })
  .map(({ source: from, sourceValue, targets }) => (from ? { source: from, targets } : { sourceValue, targets }))

const image = fc
  .record({
    name: fc.constantFrom('nginx', 'team/app', 'app', 'registry.io:5000/team/app', 'ngin.'),
    newName: seldom(fc.constant('mirror.io/x')),
    newTag: maybe(fc.constantFrom('v2', '1.0')),
    digest: seldom(fc.constant('sha256:def')),
    tagSuffix: seldom(fc.constant('-slim')),
  })
  .map(dense)

const label = fc
  .record({
    pairs: labels,
    includeSelectors: maybe(fc.boolean()),
    includeTemplates: maybe(fc.boolean()),
    includeVolumeClaimTemplates: seldom(fc.boolean()),
    fields: seldom(fc.constant([{ path: 'spec/extra/labels', kind: 'Widget', create: true }])),
  })
  .map(dense)

const variable = (own: string): fc.Arbitrary<Json> =>
  fc
    .oneof(
      fc.constant({ kind: 'Service', apiVersion: 'v1', name: 'web' }),
      fc.constant({ kind: 'Deployment', apiVersion: 'apps/v1', name: 'web' }),
    )
    .chain((objref) =>
      fc.record({
        name: fc.constant(own),
        objref: fc.constant(objref),
        fieldref: maybe(fc.constant({ fieldPath: objref.kind === 'Service' ? 'spec.ports[0].port' : 'metadata.name' })),
      }),
    )
    .map(dense)

/** Weights keep most builds from being refused for the same few reasons. */
const layer = (place: 'base' | 'above'): fc.Arbitrary<Record<string, Json>> =>
  fc
    .record({
      namePrefix: maybe(fc.constantFrom('p-', 'q-')),
      nameSuffix: seldom(fc.constantFrom('-s', '-t')),
      namespace: seldom(namespace),
      labels: seldom(some(label)),
      commonLabels: seldom(labels),
      commonAnnotations: seldom(labels),
      patches: maybe(some(patch)),
      images: maybe(some(image)),
      replicas: seldom(some(fc.record({ name: likely(fc.constant('web'), name), count: fc.nat(5) }), 1)),
      ...generators[place],
      generatorOptions: seldom(generatorOptions),
      replacements: seldom(some(replacement, 1)),
      vars: seldom(fc.tuple(variable(place === 'base' ? 'HOST' : 'PORT'))),
      configurations: seldom(fc.constant(['configuration.yaml'])),
      buildMetadata: seldom(fc.constantFrom(['originAnnotations'], ['managedByLabel', 'transformerAnnotations'])),
      transformers: seldom(some(fc.constantFrom('annotate.yaml', 'prefix.yaml'), 1)),
    })
    .map(dense)

const files: Project = {
  'notes.txt': 'some notes\n',
  'values.env': '# comment\nFROM_ENV=1\nEMPTY=\n',
  'configuration.yaml': stringify({
    nameReference: [
      { kind: 'ConfigMap', version: 'v1', fieldSpecs: [{ kind: 'Widget', path: 'spec/configRef/name' }] },
    ],
    commonLabels: [{ kind: 'Widget', path: 'spec/labels', create: true }],
    images: [{ kind: 'Widget', path: 'spec/image' }],
  }),
  'annotate.yaml': stringify({
    apiVersion: 'builtin',
    kind: 'AnnotationsTransformer',
    metadata: { name: 'annotate' },
    annotations: { by: 'plugin' },
    fieldSpecs: [{ path: 'metadata/annotations', create: true }],
  }),
  'prefix.yaml': stringify({
    apiVersion: 'builtin',
    kind: 'PrefixTransformer',
    metadata: { name: 'prefix' },
    prefix: 'x-',
    fieldSpecs: [{ path: 'metadata/name', kind: 'Deployment' }],
  }),
}

function directory(path: string, kustomization: Record<string, Json>, more: readonly Json[] = []): Project {
  const own = more.length > 0 ? { 'objects.yaml': more.map((one) => inline(one)).join('---\n') } : {}
  const resources = [...((kustomization.resources as readonly Json[] | undefined) ?? []), ...Object.keys(own)]
  const all = {
    ...files,
    ...own,
    'kustomization.yaml': inline({ ...kustomization, ...(resources.length > 0 ? { resources } : {}) }),
  }
  return Object.fromEntries(Object.entries(all).map(([file, text]) => [`${path}/${file}`, text]))
}

export const project: fc.Arbitrary<Project> = fc
  .record({
    base: fc.tuple(layer('base'), objects),
    middle: seldom(layer('above')),
    component: maybe(layer('above')),
    overlay: fc.tuple(layer('above'), seldom(others)),
  })
  .map(({ base: [base, own], middle, component, overlay: [overlay, more] }) => ({
    ...directory('base', base, own),
    ...(middle ? directory('middle', { ...middle, resources: ['../base'] }) : {}),
    ...(component
      ? directory('component', { apiVersion: 'kustomize.config.k8s.io/v1alpha1', kind: 'Component', ...component })
      : {}),
    ...directory(
      'overlay',
      {
        ...overlay,
        resources: [middle ? '../middle' : '../base'],
        ...(component ? { components: ['../component'] } : {}),
      },
      more ?? [],
    ),
  }))
