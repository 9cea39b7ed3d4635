/**
 * Schemas of custom resources: the CustomResourceDefinitions of the scan, and those in the files and directories that
 * `platforms.kubernetes.crds` of the configuration names (below the scanned directory; nothing is downloaded).
 */
import { posix } from 'node:path'
import { get, items, keys, type Problem, type Project, printable, text, type Value } from '../../../model/index.js'
import { documentsOf } from '../manifests.js'

export interface CustomVersion {
  /** `openAPIV3Schema`; undefined where the definition gives none. */
  readonly schema: Value | undefined
  readonly served: boolean
  /** What the API server warns of; undefined if the version isn't deprecated. */
  readonly deprecation: string | undefined
  /** Versions that are served, for whoever uses one that isn't. */
  readonly siblings: readonly string[]
}

/** By `apiVersion/kind`. */
export type CustomKinds = ReadonlyMap<string, CustomVersion>

export function customKindsOf(definitions: readonly Value[]): CustomKinds {
  return new Map(definitions.flatMap((definition) => [...versionsOf(definition)]))
}

function* versionsOf(definition: Value): Generator<[string, CustomVersion]> {
  const spec = get(definition, 'spec')
  const group = text(get(spec, 'group'))
  const kind = text(get(spec, 'names.kind'))
  // v1beta1 may give one version, and one schema for all of them.
  const versions = items(get(spec, 'versions'))
  const old = text(get(spec, 'version'))
  if (group === '' || kind === '') return
  const siblings = versions.filter(isServed).map((v) => text(get(v, 'name')))
  const shared = schemaIn(get(spec, 'validation.openAPIV3Schema'))
  for (const version of versions) {
    const name = text(get(version, 'name'))
    const schema = schemaIn(get(version, 'schema.openAPIV3Schema')) ?? shared
    yield [
      `${group}/${name}/${kind}`,
      { schema, served: isServed(version), deprecation: deprecationOf(version), siblings },
    ]
  }
  if (old !== '' && versions.length === 0)
    yield [`${group}/${old}/${kind}`, { schema: shared, served: true, deprecation: undefined, siblings: [old] }]
}

const schemaIn = (value: Value): Value | undefined => (value.kind === 'map' ? value : undefined)

const isServed = (version: Value): boolean => printable(get(version, 'served'), 'true') !== 'false'

function deprecationOf(version: Value): string | undefined {
  if (printable(get(version, 'deprecated')) !== 'true') return undefined
  return text(get(version, 'deprecationWarning')) || 'the version is deprecated'
}

export const isDefinition = (body: Value): boolean =>
  text(get(body, 'kind')) === 'CustomResourceDefinition' &&
  text(get(body, 'apiVersion')).startsWith('apiextensions.k8s.io/')

/** Definitions that the configuration names. What isn't there, or holds none, is a problem. */
export function configuredDefinitions(project: Project, problems: Problem[]): readonly Value[] {
  const { crds } = project.settings
  const paths = Array.isArray(crds) ? crds.filter((path) => typeof path === 'string') : []
  return paths.flatMap((path) => {
    const files = filesBelow(project, posix.normalize(path))
    const found = files.flatMap((file) => definitionsIn(project, file))
    if (found.length === 0) {
      const message = `\`platforms.kubernetes.crds\` names \`${path}\`, which holds no CustomResourceDefinition`
      const hint = 'Paths are relative to the scanned directory and lie below it.'
      problems.push({ code: 'k8s-no-definitions', severity: 'error', message, hint, path })
    }
    return found
  })
}

/** A file itself; of a directory, all YAML and JSON in it. */
function filesBelow(project: Project, path: string): readonly string[] {
  const names = project.list(path)
  if (names.length === 0) return [path]
  return names.flatMap((name) => {
    if (name.endsWith('/')) return filesBelow(project, posix.join(path, name.slice(0, -1)))
    return /\.(?:ya?ml|json)$/.test(name) ? [posix.join(path, name)] : []
  })
}

function definitionsIn(project: Project, path: string): readonly Value[] {
  const parsed = project.parse(path, 'yaml')
  const bodies = parsed ? documentsOf(parsed).map(({ value }) => value) : []
  return bodies.flatMap((body) => [body, ...items(get(body, 'items'))]).filter(isDefinition)
}

/** Properties of a schema by name. */
export function propertiesOf(schema: Value): ReadonlyMap<string, Value> {
  const properties = get(schema, 'properties')
  return new Map(keys(properties).map((name) => [name, get(properties, [name])]))
}
