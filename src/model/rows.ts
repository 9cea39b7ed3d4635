/** Rules that say one sentence about an attribute of many kinds: each kind is a row of one table, not a rule of its own. */
import { every, get, type Path, steps } from './lookup.js'
import type { Resource } from './resource.js'
import type { CheckContext, Rule, RuleMeta } from './rule.js'
import type { Span } from './source.js'
import type { Tri } from './tri.js'
import { isUnset, type Primitive, type Value } from './value.js'

export interface Row {
  /** Kinds of resources, as in a rule's `select`. */
  readonly select: string | readonly string[]
  /** Blocks or objects in the resource, each judged by itself; where there are none, nothing is judged. */
  readonly within?: Path
  /** What is judged. Lists on the way are stepped through; where nothing is written, a `Missing` is judged. */
  readonly path: Path
  /** Judges the list at `path` as one value; otherwise each of its items is judged. */
  readonly whole?: true
  /** Is the value right? */
  readonly holds: (value: Value) => Tri
  /** Is the resource (with `within`, the block) one that the sentence is about? */
  readonly where?: (subject: Value) => Tri
  /** Ends the message in place of the rule's. */
  readonly so?: string
}

export interface RowsRule {
  readonly meta: RuleMeta
  /** Ends the message "x: `attribute` is not set, so …". */
  readonly so: string
  readonly rows: readonly Row[]
}

export function rowsRule({ meta, so, rows }: RowsRule): Rule {
  const byKind = new Map<string, Row[]>()
  for (const row of rows) {
    for (const kind of [row.select].flat()) byKind.set(kind, [...(byKind.get(kind) ?? []), row])
  }
  return {
    meta,
    select: [...byKind.keys()],
    check(resource, context) {
      for (const row of byKind.get(resource.kind) ?? []) judgeRow(resource, row, row.so ?? so, context)
    },
  }
}

function judgeRow(resource: Resource, row: Row, so: string, context: CheckContext): void {
  if (row.within === undefined) {
    judge(resource.body, resource, row, so, context)
    return
  }
  const { values, complete } = every(resource.body, row.within)
  for (const value of values) if (value.kind !== 'missing') judge(value, resource, row, so, context)
  if (!complete) context.undecided(resource.header, `\`${label(row.within)}\` may hold more than can be seen`)
}

function judge(subject: Value, resource: Resource, row: Row, so: string, context: CheckContext): void {
  const meant = row.where?.(subject) ?? true
  if (meant === false) return
  const { values, complete } = row.whole
    ? { values: [get(subject, row.path)], complete: true }
    : every(subject, row.path)
  let silent = true
  for (const value of values) {
    const verdict = row.holds(value)
    if (verdict === true) continue
    silent = false
    const at = place(value, subject, resource)
    if (verdict === 'unknown') context.undecided(at)
    else if (meant === 'unknown')
      context.undecided(at, 'whether this matters depends on a value that is not known here')
    else context.report({ at, message: `${resource.address}: \`${label(row.path)}\` ${shortcoming(value)}, so ${so}` })
  }
  if (!complete && silent) context.undecided(resource.header, `\`${label(row.path)}\` may hold more than can be seen`)
}

/** What is absent from the resource itself is shown at its header, not at its whole body. */
function place(value: Value, subject: Value, resource: Resource): Value | Span {
  if (value.kind !== 'missing' || subject !== resource.body) return value
  return value.span === (subject.keySpan ?? subject.span) ? resource.header : value
}

function label(path: Path): string {
  return steps(path)
    .filter((step) => typeof step === 'string')
    .join('.')
}

/** A list that is judged as a whole is there, but doesn't hold what it should. */
function shortcoming(value: Value): string {
  const partial = (value.kind === 'list' && value.items.length > 0) || value.kind === 'map'
  return partial ? 'falls short' : state(value)
}

/** "is not set", "is `false`", "is set": how messages speak of a value, on one line and never of a secret. */
export function state(value: Value): string {
  if (isUnset(value)) return 'is not set'
  return value.kind === 'scalar' && !value.sensitive ? stateOf(value.value) : 'is set'
}

/** The same of a plain value that is there. */
export function stateOf(value: Primitive): string {
  const text = String(value)
  return text.length > 60 || /[`\n\r]/.test(text) ? 'is set' : `is \`${text}\``
}
