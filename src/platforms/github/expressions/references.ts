/** Which contexts an expression reads, as normalised paths: `github.event.issue.title`. */
import { type Expression, type Literal, operands, type Place } from './ast.js'

/**
 * One reading of a context. Property names don't mind case in GitHub's language: `steps` are lower case, save where
 * they name something of the workflow itself (see `written`). `*` is a filter or an index that isn't a literal.
 */
export interface Reference extends Place {
  readonly steps: readonly string[]
  /** The steps as the author wrote them. */
  readonly written: readonly string[]
  /** `steps` joined by dots. */
  readonly path: string
}

/** The path an expression spells, if it is nothing but steps from a context. */
export function referenceOf(e: Expression): Reference | undefined {
  const written = stepsOf(e)
  if (!written) return undefined
  const steps = written.map((s) => s.toLowerCase())
  return { steps, written, path: steps.join('.'), start: e.start, end: e.end }
}

function stepsOf(e: Expression): string[] | undefined {
  if (e.type === 'context') return [e.name]
  if (e.type !== 'property' && e.type !== 'index' && e.type !== 'filter') return undefined
  const before = stepsOf(e.of)
  if (!before) return undefined
  if (e.type === 'property') return [...before, e.name]
  if (e.type === 'filter' || e.index.type !== 'literal') return [...before, '*']
  return [...before, String(e.index.value)]
}

/** All contexts read anywhere in the expression, the longest paths only: `a.b` once, not `a` and `a.b`. */
export function references(e: Expression): Reference[] {
  const own = referenceOf(e)
  if (!own) return operands(e).flatMap(references)
  return [own, ...indices(e).flatMap(references)]
}

/** Expressions in the brackets of a path. */
function indices(e: Expression): Expression[] {
  if (e.type === 'property' || e.type === 'filter') return indices(e.of)
  if (e.type !== 'index') return []
  return [...indices(e.of), ...(e.index.type === 'literal' ? [] : [e.index])]
}

/** What may become part of the text an expression yields. */
export type Flow =
  | { readonly type: 'literal'; readonly value: Literal }
  | ({ readonly type: 'reference'; readonly reference: Reference; readonly encoded: boolean } & Place)
  | ({ readonly type: 'opaque' } & Place)

/**
 * The texts that can flow into the result: a comparison yields only `true` or `false`, `a && 'x' || 'y'` only `x` or
 * `y`, whatever `a` holds. `encoded` marks what passes through `toJSON`, which quotes but doesn't disarm.
 */
export function flows(e: Expression, encoded = false): Flow[] {
  switch (e.type) {
    case 'literal':
      return [{ type: 'literal', value: e.value }]
    case 'not':
    case 'broken':
      return []
    case 'binary':
      return binaryFlows(e, encoded)
    case 'call':
      return callFlows(e, encoded)
    default: {
      const reference = referenceOf(e)
      if (reference) return [{ type: 'reference', reference, encoded, start: e.start, end: e.end }]
      return throughSteps(e)
    }
  }
}

function binaryFlows(e: Expression & { type: 'binary' }, encoded: boolean): Flow[] {
  if (e.op === '||') return [...flows(e.left, encoded), ...flows(e.right, encoded)]
  // The left side of `&&` is the result only when it is falsy: '', 0, false or null.
  return e.op === '&&' ? flows(e.right, encoded) : []
}

function callFlows(e: Expression & { type: 'call' }, encoded: boolean): Flow[] {
  switch (e.name.toLowerCase()) {
    case 'format':
    case 'join':
    case 'fromjson':
      return e.args.flatMap((arg) => flows(arg, encoded))
    case 'tojson':
      return e.args.flatMap((arg) => flows(arg, true))
    case 'case':
      return e.args.flatMap((arg, i) => (i % 2 === 1 || i === e.args.length - 1 ? flows(arg, encoded) : []))
    case 'contains':
    case 'startswith':
    case 'endswith':
    case 'hashfiles':
    case 'success':
    case 'failure':
    case 'always':
    case 'cancelled':
      return []
    default:
      return [{ type: 'opaque', start: e.start, end: e.end }]
  }
}

/** Steps that begin at something computed: `fromJSON(x).y`, `(a || b).number`. */
function throughSteps(e: Expression): Flow[] {
  const steps: string[] = []
  let head = e
  while (head.type === 'property' || head.type === 'index' || head.type === 'filter') {
    if (head.type === 'property') steps.unshift(head.name)
    else steps.unshift(head.type === 'index' && head.index.type === 'literal' ? String(head.index.value) : '*')
    head = head.of
  }
  const decoded = head.type === 'call'
  return flows(head).map((flow): Flow => {
    if (flow.type !== 'reference' || decoded) return { type: 'opaque', start: e.start, end: e.end }
    const written = [...flow.reference.written, ...steps]
    const lower = written.map((s) => s.toLowerCase())
    return { ...flow, reference: { ...flow.reference, steps: lower, written, path: lower.join('.') } }
  })
}
