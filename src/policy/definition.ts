/** A policy as plain data: what its YAML says, with defaults filled in. This is what a bundle holds. */
import type { OptionSpec, RuleMeta } from '../model/index.js'

export interface PolicyDefinition {
  readonly meta: RuleMeta
  /** One for the policy, or one for each of its rows. */
  readonly clauses: readonly Clause[]
}

/** Expressions are CEL text. */
export interface Clause {
  readonly select: readonly string[]
  readonly variables: Readonly<Record<string, string>>
  /** Answers what is judged one by one, as `item`; the whole resource if absent. */
  readonly each?: string
  readonly where?: string
  readonly path?: string | readonly string[]
  readonly assert: string
  readonly message: string
  readonly fix?: FixDefinition
}

/** Exactly one of `set`, `add` and `delete`. */
export interface FixDefinition {
  /** What is repaired; the clause's path if absent. */
  readonly path?: string | readonly string[]
  /** A further item of the list. */
  readonly add?: string | number | boolean
  readonly set?: string | number | boolean
  readonly delete?: boolean
  readonly title?: string
  readonly safety: 'safe' | 'suggested'
}

type Raw = Readonly<Record<string, unknown>>

const isRecord = (v: unknown): v is Raw => typeof v === 'object' && v !== null && !Array.isArray(v)
const text = (v: unknown, fallback = ''): string => (typeof v === 'string' ? v : fallback)
const texts = (v: unknown): readonly string[] => (Array.isArray(v) ? v.map(String) : typeof v === 'string' ? [v] : [])

function lists(v: unknown): Readonly<Record<string, readonly string[]>> {
  return isRecord(v) ? Object.fromEntries(Object.entries(v).map(([key, ids]) => [key, texts(ids)])) : {}
}

/** From data that conforms to policy.schema.json. Expressions are given as text, also where they look like `true`. */
export function definitionOf(data: Raw): PolicyDefinition {
  const rows = Array.isArray(data.rows) ? data.rows.filter(isRecord) : []
  const clauses =
    rows.length > 0 ? rows.map((row) => clauseOf({ ...data, ...row }, data, row)) : [clauseOf(data, data, {})]
  return { meta: metaOf(data, rows), clauses }
}

function metaOf(data: Raw, rows: readonly Raw[]): RuleMeta {
  const meta = {
    id: text(data.id),
    title: text(data.title),
    severity: oneOf(data.severity, ['info', 'low', 'medium', 'high', 'critical'] as const, 'medium'),
    confidence: oneOf(data.confidence, ['low', 'medium', 'high'] as const, 'high'),
    category: oneOf(
      data.category,
      ['security', 'reliability', 'cost', 'correctness', 'maintainability'] as const,
      'security',
    ),
    preset: oneOf(data.preset, ['default', 'strict', 'opt-in'] as const, 'default'),
    since: text(data.since),
    aliases: mergeAliases([data, ...rows]),
    why: text(data.why).trim(),
    remedy: text(data.remedy).trim(),
    references: texts(data.references),
  }
  return {
    ...meta,
    ...(data.controls === undefined ? {} : { controls: lists(data.controls) }),
    ...(isRecord(data.options) ? { options: optionsOf(data.options) } : {}),
  }
}

function oneOf<T extends string>(v: unknown, known: readonly T[], fallback: T): T {
  return known.find((k) => k === v) ?? fallback
}

function mergeAliases(parts: readonly Raw[]): Readonly<Record<string, readonly string[]>> {
  const merged = new Map<string, Set<string>>()
  for (const { aliases } of parts)
    for (const [tool, ids] of Object.entries(lists(aliases))) {
      const known = merged.get(tool) ?? new Set()
      merged.set(tool, known)
      for (const id of ids) known.add(id)
    }
  return Object.fromEntries([...merged].map(([tool, ids]) => [tool, [...ids]]))
}

function optionsOf(options: Raw): Readonly<Record<string, OptionSpec>> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, spec]) => (isRecord(spec) ? [[name, optionOf(spec)] as const] : [])),
  )
}

function optionOf(spec: Raw): OptionSpec {
  const type = oneOf(spec.type, ['boolean', 'integer', 'string', 'string-list'] as const, 'string')
  const description = text(spec.description)
  const { default: given } = spec
  if (type === 'string-list') return { type, default: texts(given), description }
  const fits = typeof given === 'boolean' || typeof given === 'number' || typeof given === 'string'
  return { type, default: fits ? given : '', description }
}

function clauseOf(merged: Raw, data: Raw, row: Raw): Clause {
  const fix = isRecord(merged.fix) ? fixOf(merged.fix) : undefined
  return {
    select: texts(merged.select),
    variables: { ...expressions(data.variables), ...expressions(row.variables) },
    ...(merged.each === undefined ? {} : { each: text(merged.each) }),
    ...(merged.where === undefined ? {} : { where: text(merged.where) }),
    ...(merged.path === undefined ? {} : { path: typeof merged.path === 'string' ? merged.path : texts(merged.path) }),
    assert: text(merged.assert),
    message: text(merged.message, text(data.title)),
    ...(fix ? { fix } : {}),
  }
}

function expressions(v: unknown): Readonly<Record<string, string>> {
  return isRecord(v) ? Object.fromEntries(Object.entries(v).map(([name, e]) => [name, text(e)])) : {}
}

const isPlain = (v: unknown): v is string | number | boolean =>
  typeof v === 'string' || typeof v === 'number' || typeof v === 'boolean'

function fixOf(fix: Raw): FixDefinition {
  const { set, add, path, title } = fix
  return {
    ...(path === undefined ? {} : { path: typeof path === 'string' ? path : texts(path) }),
    ...(isPlain(set) ? { set } : {}),
    ...(isPlain(add) ? { add } : {}),
    ...(fix.delete === true ? { delete: true } : {}),
    ...(typeof title === 'string' ? { title } : {}),
    safety: fix.safety === 'suggested' ? 'suggested' : 'safe',
  }
}
