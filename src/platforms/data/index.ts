/**
 * YAML and JSON files for which the configuration names a JSON Schema. Every document is a resource `data/Document`,
 * addressed by its path, and by its number from 0 where the file holds several; its fact `violations` is a list of
 * `{ message }`, each at its place, and of unknowns where a value that isn't known here decides.
 */
import {
  get,
  list,
  type Model,
  mapping,
  type Parsed,
  type Platform,
  type Problem,
  type Project,
  type Resource,
  text,
  type Value,
} from '../../model/index.js'
import type { YamlTree } from '../../parsers/yaml/index.js'
import { compileSchema, type Schema } from './compile.js'
import { violationsOf } from './violations.js'

export const data: Platform = { id: 'data', formats: ['yaml'], model }

/** An entry of `schemas` in the configuration. */
interface SchemaUse {
  readonly schema: string
  readonly kind?: string
  readonly apiVersion?: string
}

/** What the engine hands over: the entries, and by path those that speak of the file. */
interface Settings {
  readonly schemas: readonly SchemaUse[]
  readonly byFile: Readonly<Record<string, readonly number[]>>
}

function model(files: readonly Parsed[], project: Project): Model {
  const { schemas, byFile } = project.settings as unknown as Settings
  const problems: Problem[] = []
  const compiled = new Map<string, Schema | undefined>()
  const compiledOf = (path: string): Schema | undefined => {
    if (!compiled.has(path)) compiled.set(path, compileSchema(path, project, problems))
    return compiled.get(path)
  }
  const resources = files.flatMap((parsed) => {
    const uses = (byFile[parsed.file.path] ?? []).flatMap((i) => schemas[i] ?? [])
    return documentsOf(parsed, uses, compiledOf)
  })
  return { resources, problems, links: [], gaps: [] }
}

function documentsOf(
  { file, tree }: Parsed,
  uses: readonly SchemaUse[],
  compiledOf: (path: string) => Schema | undefined,
): readonly Resource[] {
  const { documents } = tree as YamlTree
  return documents.flatMap(({ value }, i) => {
    const meant = uses.filter((use) => isMeant(use, value)).flatMap(({ schema }) => compiledOf(schema) ?? [])
    if (meant.length === 0) return []
    const violations = meant.flatMap((schema) => violationsOf(value, schema))
    const header = { ...value.span, end: lineEnd(value) }
    const address = documents.length > 1 ? `${file.path}#${i}` : file.path
    const facts = mapping(new Map([['violations', list(violations, value.span)]]), value.span)
    return [{ kind: 'data/Document', address, name: address, body: value, facts, header, extent: value.span }]
  })
}

function isMeant({ kind, apiVersion }: SchemaUse, value: Value): boolean {
  const fits = (wanted: string | undefined, field: string): boolean =>
    wanted === undefined || text(get(value, [field])) === wanted
  return fits(kind, 'kind') && fits(apiVersion, 'apiVersion')
}

function lineEnd({ span: { file, start, end } }: Value): number {
  const newline = file.text.indexOf('\n', start)
  return newline < 0 ? end : Math.min(newline, end)
}
