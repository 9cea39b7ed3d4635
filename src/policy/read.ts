/** The text of a policy → its definition and rule, or every problem with its place. */
import {
  get,
  items,
  keys,
  type Problem,
  plain,
  problemAt,
  type Rule,
  type Scalar,
  type SourceFile,
  type Span,
  spanOf,
  suggest,
  table,
  text,
  type Value,
} from '../model/index.js'
import { parseYaml, scalarMap } from '../parsers/yaml/index.js'
import { type ClauseProblem, compileClause, type Field } from './compile.js'
import { definitionOf, type PolicyDefinition } from './definition.js'
import schema from './policy.schema.json' with { type: 'json' }
import { wayOf } from './reach.js'
import { ruleOf } from './rule.js'
import { conform } from './shape.js'

export interface ReadPolicy {
  /** Undefined if there are problems. */
  readonly definition?: PolicyDefinition
  readonly rule?: Rule
  readonly problems: readonly Problem[]
  /** The place of a field, for problems that others find with the policy. */
  at(field: string): Span
}

/** Never throws. */
export function readPolicy(file: SourceFile): ReadPolicy {
  const { tree, problems } = parseYaml(file)
  const whole: Span = { file, start: 0, end: 0 }
  const [document, another] = tree.documents
  const at = (field: string): Span => (document ? placeOf(get(document.value, [field])) : whole)
  const broken = problems.filter((p) => p.severity === 'error')
  if (broken.length > 0) return { problems: broken, at }
  if (!document) return { problems: [problemAt(whole, 'policy-empty', 'the file holds no policy')], at }
  if (another) {
    const hint = 'write each policy into a file of its own'
    return { problems: [problemAt(start(another.span), 'policy-several', 'a file holds one policy', { hint })], at }
  }
  const slips = [...conform(document.value, schema, 'policy'), ...clauseSlips(document.value)]
  if (slips.length > 0) return { problems: slips, at }
  const definition = definitionOf(dataOf(document.value))
  const found = expressionProblems(document.value, definition)
  return found.length > 0 ? { problems: found, at } : { definition, rule: ruleOf(definition), problems: [], at }
}

const start = (span: Span): Span => ({ ...span, end: span.start })

function placeOf(value: Value): Span {
  return value.kind === 'missing' ? start(value.span) : value.span
}

/** What each clause needs, in its row or in the file. */
function clauseSlips(body: Value): readonly Problem[] {
  const rows = items(get(body, 'rows'))
  const clauses = rows.length > 0 ? rows : [body]
  return clauses.flatMap((clause) => [
    ...['select', 'assert'].flatMap((field) => {
      if (fieldOf(body, clause, field).kind !== 'missing') return []
      const where = clause === body ? 'the policy' : 'the row'
      return [problemAt(start(clause.span), 'policy-missing-field', `${where} lacks \`${field}\``)]
    }),
    ...kindSlips(fieldOf(body, clause, 'select')),
    ...pathSlips(fieldOf(body, clause, 'path'), fieldOf(body, clause, 'each')),
    ...fixSlips(body, clause),
    ...optionSlips(body),
  ])
}

/** The facts are those of the resource, of which `each` has made items. */
function pathSlips(path: Value, each: Value): readonly Problem[] {
  const written = path.kind === 'list' ? path.items.map((step) => text(step)) : text(path)
  if (each.kind === 'missing' || !wayOf(written).inFacts) return []
  const hint = 'Let `each` answer what is in the facts: `each: self.facts.ports`.'
  return [problemAt(path.span, 'policy-invalid', '`path` starts from the item of `each`, not from the facts', { hint })]
}

const platforms = ['compose', 'data', 'docker', 'gha', 'gitlab', 'k8s', 'tf']

/** A kind that no platform makes would select nothing, for ever. */
function kindSlips(select: Value): readonly Problem[] {
  const kinds = select.kind === 'scalar' ? [select] : items(select)
  return kinds.flatMap((kind) => {
    const name = kind.kind === 'scalar' ? String(kind.value) : ''
    const [platform = '', rest] = name.split('/')
    if (!platforms.includes(platform) || rest === undefined) {
      const near = suggest(platform, platforms)
      const hint = near
        ? `did you mean \`${near}/${rest ?? '*'}\`?`
        : `kinds begin with ${platforms.map((p) => `${p}/`).join(', ')}`
      return [problemAt(kind.span, 'policy-unknown-kind', `there is no kind of resource \`${name}\``, { hint })]
    }
    if (platform === 'tf' || /^[A-Z*]/.test(rest)) return []
    const hint = `kinds are capitalised: \`${platform}/${rest.charAt(0).toUpperCase()}${rest.slice(1)}\``
    return [problemAt(kind.span, 'policy-unknown-kind', `there is no kind of resource \`${name}\``, { hint })]
  })
}

function fixSlips(body: Value, clause: Value): readonly Problem[] {
  const fix = fieldOf(body, clause, 'fix')
  if (fix.kind !== 'map') return []
  const at = fix.keySpan ?? fix.span
  if (fieldOf(body, clause, 'path').kind === 'missing' && get(fix, ['path']).kind === 'missing')
    return [problemAt(at, 'policy-invalid', '`fix` repairs the value at `path`, but there is no `path`')]
  const ways = ['set', 'add', 'delete'].filter((way) => keys(fix).includes(way))
  return ways.length === 1 ? [] : [problemAt(at, 'policy-invalid', '`fix` needs one of `set`, `add` and `delete`')]
}

const defaults = table<string>({
  boolean: 'true or false',
  integer: 'a whole number',
  string: 'a text',
  'string-list': 'a list of texts',
})

function optionSlips(body: Value): readonly Problem[] {
  const options = get(body, 'options')
  return keys(options).flatMap((name) => {
    const type = get(options, [name, 'type'])
    const given = get(options, [name, 'default'])
    const wanted = type.kind === 'scalar' ? String(type.value) : ''
    if (fits(wanted, given)) return []
    return [
      problemAt(placeOf(given), 'policy-invalid', `the default of \`${name}\` must be ${defaults[wanted] ?? wanted}`),
    ]
  })
}

function fits(type: string, value: Value): boolean {
  if (type === 'string-list') return value.kind === 'list'
  if (value.kind !== 'scalar') return false
  if (type === 'integer') return Number.isInteger(value.value)
  return typeof value.value === type
}

function fieldOf(body: Value, clause: Value, field: string): Value {
  const own = get(clause, [field])
  return own.kind === 'missing' ? get(body, [field]) : own
}

/** Plain data; expressions as they are written, also those that look like `true` or `1`. */
function dataOf(body: Value): Readonly<Record<string, unknown>> {
  return Object.fromEntries(keys(body).map((key) => [key, fieldData(key, get(body, [key]))]))
}

function fieldData(key: string, value: Value): unknown {
  if (key === 'rows') return items(value).map(dataOf)
  if (key === 'each' || key === 'where' || key === 'assert') return written(value)
  if (key === 'variables') return Object.fromEntries(keys(value).map((name) => [name, written(get(value, [name]))]))
  return plain(value)
}

function written(value: Value): string {
  if (value.kind !== 'scalar') return ''
  return typeof value.value === 'string' ? value.value : (value.raw ?? String(value.value))
}

/** An expression that several rows share is reported once. */
function expressionProblems(body: Value, { meta, clauses }: PolicyDefinition): readonly Problem[] {
  const rows = items(get(body, 'rows'))
  const seen = new Set<string>()
  return clauses.flatMap((clause, i) => {
    const compiled = compileClause(clause, meta.options ?? {})
    if ('assert' in compiled) return []
    return compiled.flatMap((found) => {
      const problem = located(body, rows[i] ?? body, found)
      const key = `${problem.span?.start} ${problem.message}`
      if (seen.has(key)) return []
      seen.add(key)
      return [problem]
    })
  })
}

function located(body: Value, clause: Value, { field, problem }: ClauseProblem): Problem {
  const scalar = expressionAt(body, clause, field)
  const at = scalar ? spanOf(scalarMap(scalar), problem.start, problem.end) : start(clause.span)
  return problemAt(
    at,
    'policy-expression',
    `\`${field}\`: ${problem.message}`,
    problem.hint ? { hint: problem.hint } : {},
  )
}

function expressionAt(body: Value, clause: Value, field: Field): Scalar | undefined {
  const [name = '', variable] = field.split('.')
  const found = variable === undefined ? fieldOf(body, clause, name) : variableAt(body, clause, variable)
  return found.kind === 'scalar' ? found : undefined
}

function variableAt(body: Value, clause: Value, name: string): Value {
  const own = get(clause, ['variables', name])
  return own.kind === 'missing' ? get(body, ['variables', name]) : own
}
