/** The fields of a kustomization, as kustomize reads them: strictly, but without regard to case. */
import { printable, type Span, type Value } from '../../../model/index.js'
import { suggest } from '../../../model/suggest.js'

export interface Misfit {
  readonly at: Span
  readonly message: string
  readonly hint: string
}

/** `text` stands for anything that is written plainly, `free` for anything at all. */
type Shape = 'text' | 'free' | { readonly each: Shape } | { readonly fields: Readonly<Record<string, Shape>> }

const each = (shape: Shape): Shape => ({ each: shape })
const named = (names: string, more: Readonly<Record<string, Shape>> = {}): Shape => ({
  fields: {
    ...Object.fromEntries(
      names
        .split(' ')
        .filter(Boolean)
        .map((name) => [name, 'text' as const]),
    ),
    ...more,
  },
})
const texts = each('text')

const selector = named('group version kind name namespace labelSelector annotationSelector')
const fieldOptions = named('delimiter index encoding create')
const generatorOptions = named('disableNameSuffixHash immutable', { labels: 'free', annotations: 'free' })
const generator = { envs: texts, files: texts, literals: texts, options: generatorOptions }
const patch = named('path patch', { target: selector, options: named('allowNameChange allowKindChange') })
const image = named('name newName newTag tagSuffix digest')

const helmChart = named(
  'name version repo releaseName namespace valuesFile valuesMerge includeCRDs skipHooks kubeVersion nameTemplate skipTests debug devel',
  { valuesInline: 'free', additionalValuesFiles: texts, apiVersions: texts },
)

const oldChart = named(
  'chartName chartVersion chartRepoUrl chartHome chartRepoName helmBin helmHome values valuesMerge releaseName releaseNamespace',
  { valuesLocal: 'free', extraArgs: texts },
)

const kustomization = named('apiVersion kind namePrefix nameSuffix namespace', {
  metadata: named('name namespace', { labels: 'free', annotations: 'free' }),
  resources: texts,
  bases: texts,
  components: texts,
  crds: texts,
  configurations: texts,
  generators: texts,
  transformers: texts,
  validators: texts,
  buildMetadata: texts,
  openapi: named('path version'),
  commonLabels: 'free',
  commonAnnotations: 'free',
  labels: each(
    named('includeSelectors includeTemplates includeVolumeClaimTemplates', {
      pairs: 'free',
      fields: each(named('group version kind path create')),
    }),
  ),
  patches: each(patch),
  patchesJson6902: each(patch),
  patchesStrategicMerge: texts,
  images: each(image),
  imageTags: each(image),
  replicas: each(named('name count')),
  replacements: each(
    named('path sourceValue', {
      source: named('group version kind name namespace fieldPath', { options: fieldOptions }),
      targets: each(named('', { select: selector, reject: each(selector), fieldPaths: texts, options: fieldOptions })),
    }),
  ),
  vars: each(
    named('name', {
      objref: named('apiVersion group version kind name namespace'),
      fieldref: named('fieldPath'),
    }),
  ),
  sortOptions: named('order', { legacySortOptions: named('', { orderFirst: texts, orderLast: texts }) }),
  configMapGenerator: each(named('name namespace behavior env', generator)),
  secretGenerator: each(named('name namespace behavior env type', generator)),
  generatorOptions,
  helmGlobals: named('chartHome configHome'),
  helmCharts: each(helmChart),
  helmChartInflationGenerator: each(oldChart),
})

/** The kustomization with every field under its own name, and what doesn't fit. */
export function shaped(body: Value): { readonly body: Value; readonly misfits: readonly Misfit[] } {
  const misfits: Misfit[] = []
  return { body: fitted(body, kustomization, 'a kustomization', misfits), misfits }
}

function fitted(value: Value, shape: Shape, what: string, misfits: Misfit[]): Value {
  const isNull = value.kind === 'scalar' && value.value === null
  if (shape === 'free' || isNull || value.kind === 'unknown' || value.kind === 'missing') return value
  const misfit = (expected: string): Value => {
    const message = `\`${what}\` is ${expected} in a kustomization`
    misfits.push({ at: value.keySpan ?? value.span, message, hint: 'kustomize refuses anything else.' })
    return value
  }
  if (shape === 'text') return value.kind === 'scalar' ? value : misfit('a plain value')
  if ('each' in shape) {
    if (value.kind !== 'list') return misfit('a list')
    return { ...value, items: value.items.map((item) => fitted(item, shape.each, what, misfits)) }
  }
  if (value.kind !== 'map') return misfit('a mapping')
  const entries = new Map<string, Value>()
  const names = Object.keys(shape.fields)
  for (const [key, entry] of value.entries) {
    const name = names.includes(key) ? key : names.find((one) => one.toLowerCase() === key.toLowerCase())
    if (name === undefined) misfits.push(unknownField(key, entry, names, what))
    else entries.set(name, fitted(entry, shape.fields[name] ?? 'free', name, misfits))
  }
  return { ...value, entries }
}

function unknownField(key: string, entry: Value, names: readonly string[], what: string): Misfit {
  const near = suggest(key, names)
  const where = what.includes(' ') ? what : `\`${what}\` of a kustomization`
  return {
    at: entry.keySpan ?? entry.span,
    message: `${where} has no field \`${key}\``,
    hint: near ? `Did you mean \`${near}\`?` : 'Take it out if nothing needs it.',
  }
}

/** Why kustomize would refuse the file as what it is named as. */
export function refusedKind(body: Value, wanted: 'Kustomization' | 'Component'): string | undefined {
  const field = (name: string): string => (body.kind === 'map' ? printable(body.entries.get(name) ?? body) : '')
  const kind = field('kind') || 'Kustomization'
  if (kind !== 'Kustomization' && kind !== 'Component') return 'its `kind` is neither `Kustomization` nor `Component`'
  if (kind !== wanted) {
    return wanted === 'Component' ? 'it is no `Component`' : 'it is a `Component`: name it in `components`'
  }
  const version = `kustomize.config.k8s.io/${kind === 'Component' ? 'v1alpha1' : 'v1beta1'}`
  return ['', version].includes(field('apiVersion')) ? undefined : `the \`apiVersion\` of a ${kind} is \`${version}\``
}
