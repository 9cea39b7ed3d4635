/** `generators` and `transformers`: the built-in ones, which take the same settings as a kustomization's fields. */
import {
  get,
  isTrue,
  isUnset,
  items,
  mapping,
  place,
  printable,
  table,
  text,
  type Value,
} from '../../../model/index.js'
import { type ChartSurroundings, objectsOfChart } from './charts.js'
import { specOf } from './configurations.js'
import type { FieldSpec } from './field-spec.js'
import { generate } from './generators.js'
import { addHashes } from './hash.js'
import { addAffix, addEntries, type Subjects, setNamespace } from './metadata.js'
import { idOf, type KObject, withoutSources } from './object.js'
import { applyPatch, applyStrategicMerge, type Surroundings } from './patches.js'
import { complain, type Reader } from './reader.js'
import { replaceFields } from './replacements.js'
import { imaged, replacementRules, scaled } from './transform.js'

export function generatedBy(config: Value, objects: readonly KObject[], around: ChartSurroundings): readonly KObject[] {
  const { directory, reader, hidden } = around
  const { kind } = idOf(config)
  if (!isBuiltIn(config)) return unsupported(config, objects, 'the objects that it generates', reader, hidden)
  switch (kind) {
    case 'ConfigMapGenerator':
    case 'SecretGenerator': {
      const made = kind === 'SecretGenerator' ? 'Secret' : 'ConfigMap'
      return generate(objects, made, withMetadata(config), get(config, 'generatorOptions'), directory, reader)
    }
    case 'HelmChartInflationGenerator':
      return [...objects, ...objectsOfChart(config, config, around)]
    default:
      return unsupported(config, objects, 'the objects that it generates', reader, hidden)
  }
}

function isBuiltIn(config: Value): boolean {
  return text(get(config, 'apiVersion')) === 'builtin'
}

/** A plugin's name and namespace stand in its metadata. */
function withMetadata(config: Value): Value {
  if (config.kind !== 'map') return config
  const metadata = get(config, 'metadata')
  const own = (['name', 'namespace'] as const).map((field) => [field, get(metadata, field)] as const)
  return mapping(new Map([...own.filter(([, value]) => !isUnset(value)), ...config.entries]), config.span)
}

function unsupported(
  config: Value,
  objects: readonly KObject[],
  what: string,
  reader: Reader,
  hidden: string[],
): readonly KObject[] {
  const { kind } = idOf(config)
  complain(reader, config.span, 'kustomize-plugin', `the plugin \`${kind}\` is not run: ${what} are not known here`)
  hidden.push(`the plugin of ${place(config.span)} is not run`)
  return objects
}

type Transformer = (config: Value, objects: readonly KObject[], around: Surroundings) => readonly KObject[]

const specsOf = (config: Value): readonly FieldSpec[] => items(get(config, 'fieldSpecs')).map(specOf)

const affix =
  (where: 'prefix' | 'suffix') =>
  (config: Value, objects: readonly KObject[]): readonly KObject[] =>
    addAffix(objects, get(config, where), where, specsOf(config))

const transformers = table<Transformer>({
  AnnotationsTransformer: (config, objects) => addEntries(objects, get(config, 'annotations'), specsOf(config)),
  HashTransformer: (_, objects) => addHashes(objects),
  ImageTagTransformer: (config, objects, around) =>
    imaged(objects, get(config, 'imageTag'), { images: specsOf(config) }, around),
  LabelTransformer: (config, objects) => addEntries(objects, get(config, 'labels'), specsOf(config)),
  NamespaceTransformer: (config, objects) =>
    setNamespace(objects, get(config, 'metadata.namespace'), {
      specs: specsOf(config),
      subjects: subjectsOf(config),
      unsetOnly: isTrue(get(config, 'unsetOnly')) === true,
    }),
  PatchJson6902Transformer: (config, objects, around) =>
    applyPatch(objects, renamed(config, 'jsonOp', 'patch'), around, 'patchesJson6902'),
  PatchStrategicMergeTransformer: (config, objects, around) => {
    const inline = get(config, 'patches')
    const all = [...items(get(config, 'paths')), ...(isUnset(inline) ? [] : [inline])]
    return all.reduce((done, item) => applyStrategicMerge(done, item, around), objects)
  },
  PatchTransformer: (config, objects, around) => applyPatch(objects, config, around, 'patches'),
  PrefixSuffixTransformer: (config, objects) => affix('suffix')(config, affix('prefix')(config, objects)),
  PrefixTransformer: affix('prefix'),
  ReplacementTransformer: (config, objects, around) =>
    items(get(config, 'replacements'))
      .flatMap((item) => replacementRules(item, around))
      .reduce((done, rule) => replaceFields(done, rule, around.reader), objects),
  ReplicaCountTransformer: (config, objects, around) =>
    scaled(objects, get(config, 'replica'), { replicas: specsOf(config) }, around),
  SuffixTransformer: affix('suffix'),
})

function subjectsOf(config: Value): Subjects {
  const mode = printable(get(config, 'setRoleBindingSubjects'))
  return mode === 'allServiceAccounts' || mode === 'none' ? mode : 'defaultOnly'
}

function renamed(config: Value, from: string, to: string): Value {
  if (config.kind !== 'map') return config
  return mapping(new Map([...config.entries].map(([key, value]) => [key === from ? to : key, value])), config.span)
}

export function transformedBy(
  config: Value,
  objects: readonly KObject[],
  around: Surroundings,
  hidden: string[],
): readonly KObject[] {
  const { kind } = idOf(config)
  const known = isBuiltIn(config) ? transformers[kind] : undefined
  if (known) return known(config, objects, around)
  return unsupported(config, objects, 'the changes that it makes', around.reader, hidden).map(withoutSources)
}
