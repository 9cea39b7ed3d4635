/** JSON Schemas compiled by `ajv`: drafts 6, 7, 2019-09 and 2020-12. Other files they refer to are read; nothing is downloaded. */
import { posix } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import draft6 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' }
import formats from 'ajv-formats'
import { get, items, type Problem, type Project, plain, problemAt, text, type Value } from '../../model/index.js'
import type { YamlTree } from '../../parsers/yaml/index.js'
import { matchesPattern } from '../re2.js'

export type Schema = ValidateFunction

/** Undefined, with a problem, for a schema that can't be used: what else there is, is judged. */
export function compileSchema(path: string, project: Project, problems: Problem[]): Schema | undefined {
  const root = schemaAt(path, project, problems)
  if (!root) return undefined
  const declared = get(root, '$schema')
  const ajv = compilerFor(text(declared))
  if (!ajv) {
    const hint = 'Known are the drafts 6, 7, 2019-09 and 2020-12.'
    problems.push(problemAt(declared.span, 'schema-draft', `the draft \`${text(declared)}\` is not known`, { hint }))
    return undefined
  }
  try {
    for (const [id, schema] of referredTo(path, root, project, problems))
      if (!ajv.getSchema(id)) ajv.addSchema(schema, id)
    return ajv.compile({ $id: idOf(path), ...(plain(root) as object) })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    problems.push(problemAt(placeOf(message, root), 'schema-invalid', `the schema can't be used: ${message}`))
    return undefined
  }
}

function compilerFor(draft: string): Ajv | undefined {
  const options = { strict: false, allErrors: true, verbose: true, logger: false, code: { regExp: linear } } as const
  const ajv = /2020-12/.test(draft)
    ? new Ajv2020(options)
    : /2019-09/.test(draft)
      ? new Ajv2019(options)
      : /^$|draft-0[67]/.test(draft)
        ? new Ajv(options)
        : undefined
  if (!ajv) return undefined
  if (/draft-06/.test(draft)) ajv.addMetaSchema(draft6)
  formats.default(ajv)
  return ajv
}

/** A pattern that RE2 doesn't know matches everything: it can't be judged. `ajv` keeps patterns apart by their text. */
function linear(pattern: string): { test(text: string): boolean; toString(): string } {
  return { test: (text) => matchesPattern(pattern, text) ?? true, toString: () => pattern }
}
linear.code = 'linear'

const idOf = (path: string): string => `file:///${path}`

/** The schemas in other files that this one and those refer to, by the name they are known by. */
function referredTo(
  path: string,
  root: Value,
  project: Project,
  problems: Problem[],
  known = new Set([path]),
): readonly (readonly [id: string, schema: object])[] {
  return references(root).flatMap((reference) => {
    const [file = ''] = text(reference).split('#')
    const isElsewhere = file !== '' && !/^[a-z][a-z0-9+.-]*:/i.test(file)
    const target = posix.join(posix.dirname(path), file)
    if (!isElsewhere || known.has(target)) return []
    known.add(target)
    const schema = schemaAt(target, project, problems, reference)
    if (!schema) return []
    const own = [idOf(target), plain(schema) as object] as const
    return [own, ...referredTo(target, schema, project, problems, known)]
  })
}

function references(value: Value): readonly Value[] {
  if (value.kind === 'list') return value.items.flatMap(references)
  if (value.kind !== 'map') return []
  return [...value.entries].flatMap(([key, entry]) =>
    key === '$ref' && entry.kind === 'scalar' ? [entry] : references(entry),
  )
}

/** @param named where it is named, if another schema does */
function schemaAt(path: string, project: Project, problems: Problem[], named?: Value): Value | undefined {
  const parsed = project.parse(posix.normalize(path), 'yaml')
  if (!parsed) {
    const message = `the schema \`${path}\` can't be read`
    const hint = 'Paths are relative to the scanned directory and lie below it.'
    problems.push(
      named
        ? problemAt(named.span, 'schema-not-found', message, { hint })
        : { code: 'schema-not-found', severity: 'error', message, hint, path },
    )
    return undefined
  }
  const errors = parsed.problems.filter(({ severity }) => severity === 'error')
  problems.push(...errors)
  const [document] = (parsed.tree as YamlTree).documents
  if (errors.length > 0 || document?.value.kind !== 'map') {
    if (errors.length === 0)
      problems.push({ code: 'schema-invalid', severity: 'error', message: `\`${path}\` holds no JSON Schema`, path })
    return undefined
  }
  return document.value
}

/** The reference or keyword that `ajv` complains of; the schema's beginning if it can't be told. */
function placeOf(message: string, root: Value): Value['span'] {
  const reference = references(root).find((r) => message.includes(text(r)))
  const [, pointer = ''] = /schema is invalid: data(\/\S*)/.exec(message) ?? []
  const steps = pointer.split('/').slice(1)
  const named =
    steps.length > 0
      ? get(
          root,
          steps.map((s) => (/^\d+$/.test(s) ? Number(s) : s)),
        )
      : root
  const at = reference?.span ?? named.keySpan ?? named.span
  return items(root).length === 0 && at === root.span ? { ...at, end: at.start } : at
}
