/** The expressions of a resource as rules see them: one record for each `${{ … }}` and each bare `if:`. */
import { entries, list, type Scalar, type Span, spanOf, text, type Value } from '../../model/index.js'
import { scalarMap } from '../../parsers/yaml/index.js'
import { descend, type Expression } from './expressions/ast.js'
import { bareExpression, type Embedded, embeddedIn, hasExpression } from './expressions/embedded.js'
import { evaluate } from './expressions/evaluate.js'
import { referenceOf, references } from './expressions/references.js'
import { type Sources, trace } from './expressions/trace.js'
import { type Contexts, scopeOf } from './resolve.js'
import type { Sink } from './sinks.js'
import { computed, record, texts } from './values.js'

/** One expression at its place, still as syntax: what the checks of names and types read. */
export interface Placed {
  readonly embedded: Embedded
  readonly scalar: Scalar
  /** Path of the string below the resource: `run`, `with.script`, `env.TITLE`, `if`. */
  readonly key: string
  /** An `if:` without braces. */
  readonly bare: boolean
  /** The expression is the whole string: its value keeps its type. */
  readonly whole: boolean
  at(place: { readonly start: number; readonly end: number }): Span
}

/** All expressions below a value, in source order; `skip` names keys that belong to other resources. */
export function expressionsIn(value: Value, skip: ReadonlySet<string> = new Set()): Placed[] {
  const found: Placed[] = []
  const walk = (v: Value, path: readonly string[]): void => {
    if (v.kind === 'scalar') found.push(...inScalar(v, path))
    else if (v.kind === 'list') for (const [i, item] of v.items.entries()) walk(item, [...path, String(i)])
    else if (v.kind === 'map') {
      for (const [key, item] of entries(v)) if (path.length > 0 || !skip.has(key)) walk(item, [...path, key])
    }
  }
  walk(value, [])
  return found
}

function inScalar(scalar: Scalar, path: readonly string[]): Placed[] {
  const written = text(scalar)
  const condition = path.at(-1) === 'if' && path.length === 1
  const embedded = hasExpression(written)
    ? embeddedIn(written)
    : condition && written.trim() !== ''
      ? [bareExpression(written)]
      : []
  if (embedded.length === 0) return []
  const map = scalarMap(scalar)
  const key = path.join('.')
  return embedded.map((one) => ({
    embedded: one,
    scalar,
    key,
    bare: condition && !hasExpression(written),
    whole: one.start === 0 && one.end === written.trimEnd().length,
    at: ({ start, end }) => spanOf(map, start, end),
  }))
}

/**
 * `{ source, key, sink, references: [path], comparisons: [{ path, op, value }], calls: [{ name, args: [{ path, value }] }],
 * origins: [{ path, grade, via }], value }`: what is read, compared and called, what may flow into the text, and the
 * value where it is known. Paths are normalised: `github.event.issue.title`, whatever case and brackets were written.
 */
export function expressionValues(
  placed: readonly Placed[],
  contexts: Contexts,
  sources: Sources,
  sinkOf: (key: string) => Sink,
  at: Span,
): Value {
  return list(
    placed.map((one) => expressionValue(one, contexts, sources, sinkOf(one.key))),
    at,
  )
}

function expressionValue(placed: Placed, contexts: Contexts, sources: Sources, sink: Sink): Value {
  const { embedded, scalar, key } = placed
  const at = placed.at(embedded)
  const origins = trace(embedded.tree, sources).map((origin) =>
    record(
      {
        path: computed(origin.path, placed.at(origin.place)),
        grade: computed(origin.grade, placed.at(origin.place)),
        via: texts(origin.via, placed.at(origin.place)),
      },
      placed.at(origin.place),
    ),
  )
  const read = references(embedded.tree).map((r) => computed(r.path, placed.at(r)))
  return record(
    {
      source: computed(embedded.source, at),
      key: computed(key, scalar.keySpan ?? at),
      sink: computed(sink, at),
      references: list(read, at),
      comparisons: list(comparisons(placed), at),
      calls: list(calls(placed), at),
      origins: list(origins, at),
      value: evaluate(embedded.tree, scopeOf(contexts, scalarMap(scalar))),
    },
    at,
  )
}

/** Comparisons of a context with a literal, on whichever side it stands. */
function comparisons(placed: Placed): Value[] {
  return [...descend(placed.embedded.tree)].flatMap((e) => {
    if (e.type !== 'binary' || e.op === '&&' || e.op === '||') return []
    const [context, literal] = e.left.type === 'literal' ? [e.right, e.left] : [e.left, e.right]
    const reference = referenceOf(context)
    if (!reference || literal.type !== 'literal') return []
    const at = placed.at(e)
    const [path, value] = [computed(reference.path, placed.at(context)), computed(literal.value, placed.at(literal))]
    return [record({ path, op: computed(e.op, at), value }, at)]
  })
}

function calls(placed: Placed): Value[] {
  return [...descend(placed.embedded.tree)].flatMap((e) => {
    if (e.type !== 'call') return []
    const at = placed.at(e)
    const args = e.args.map((arg) => argument(arg, placed.at(arg)))
    return [record({ name: computed(e.name.toLowerCase(), placed.at(e.nameAt)), args: list(args, at) }, at)]
  })
}

function argument(e: Expression, at: Span): Value {
  const reference = referenceOf(e)
  return record(
    {
      path: reference && computed(reference.path, at),
      value: e.type === 'literal' ? computed(e.value, at) : undefined,
    },
    at,
  )
}
