/** How a policy came to its verdict: every expression with its sub-expressions, their values and places. */
import type { CheckContext, Resource, Span, TracedExpression, TracedStep, TracedSubject } from '../model/index.js'
import { explain, isError, isUnknown, type Outcome, type Program, type Raw, type TraceStep } from './cel/index.js'
import type { CompiledClause } from './compile.js'
import { isPlaced } from './culprit.js'
import { isSensitive, printOutcome } from './message.js'
import { reach } from './reach.js'
import { type Hearing, hearingOf, scopeOf } from './scope.js'
import { type Subject, subjectsOf } from './subjects.js'

/** Loops repeat their steps; nobody reads more of them than this. */
const MAX_STEPS = 200

/** Judges without reporting. What fails is told in the last step's value. */
export function traceClause(
  compiled: CompiledClause,
  resource: Resource,
  context: CheckContext,
): readonly TracedSubject[] {
  const hearing = hearingOf(compiled, resource, context)
  const { each } = compiled
  if (!each) return traceSubject(hearing, { item: null, body: resource.body }, [])
  const { value, expressions } = traced(hearing, 'each', each, { item: null, value: resource.body, told: new Set() })
  if (isError(value)) return [{ at: resource.header, expressions, verdict: 'failed' }]
  const { subjects, doubt } = subjectsOf(value, each.text)
  const judged = subjects.flatMap((subject) => traceSubject(hearing, subject, expressions))
  if (judged.length > 0 && !doubt) return judged
  const at = doubt?.span ?? resource.header
  if (doubt) return [...judged, { at, expressions, verdict: 'undecided', why: doubt.why }]
  return [{ at, expressions, verdict: 'excluded', why: '`each` answers nothing' }]
}

function traceSubject(
  hearing: Hearing,
  { item, body }: Subject,
  before: readonly TracedExpression[],
): readonly TracedSubject[] {
  const { where, assert, path } = hearing.compiled
  const told = new Set<string>()
  const condition = where && traced(hearing, 'where', where, { item, value: body ?? item, told })
  const read = condition ? [...before, ...condition.expressions] : before
  if (condition && condition.value !== true && !isUnknown(condition.value)) {
    const isFalse = condition.value === false
    const why = isFalse ? { why: '`where` is false' } : {}
    return [{ ...placeOf(body ?? item), expressions: read, verdict: isFalse ? 'excluded' : 'failed', ...why }]
  }
  const { values, complete } =
    path !== undefined && body ? reach(path, hearing.resource, body) : { values: [body ?? item], complete: true }
  const judged = values.map((value: Raw): TracedSubject => {
    const decided = traced(hearing, 'assert', assert, { item, value, told })
    const verdict = verdictOf(decided.value, condition?.value ?? true)
    return { ...placeOf(value), expressions: [...read, ...decided.expressions], verdict }
  })
  if (complete || judged.some(({ verdict }) => verdict !== 'holds')) return judged
  const at = hearing.resource.header
  return [...judged, { at, expressions: [], verdict: 'undecided', why: 'there may be more than can be seen' }]
}

export function verdictOf(asserted: Outcome, applies: Outcome): TracedSubject['verdict'] {
  if (asserted === true) return 'holds'
  if (isUnknown(asserted)) return 'undecided'
  if (asserted !== false) return 'failed'
  return isUnknown(applies) ? 'undecided' : 'violated'
}

interface Bound {
  readonly item: Raw
  readonly value: Raw
  /** Variables that were shown already. */
  readonly told: Set<string>
}

/** The expression, after the variables that it reads. */
function traced(
  hearing: Hearing,
  field: string,
  program: Program,
  { item, value, told }: Bound,
): { readonly value: Outcome; readonly expressions: readonly TracedExpression[] } {
  const variables: TracedExpression[] = []
  const scope = scopeOf(hearing, item, value, (name, variable, result) => {
    if (!told.has(name)) variables.push(expressionOf(`variables.${name}`, variable, result))
    told.add(name)
  })
  const result = program.trace(scope, hearing.evaluation)
  return { value: result.value, expressions: [...variables, expressionOf(field, program, result)] }
}

export function expressionOf(
  field: string,
  { text }: Program,
  { value, steps }: ReturnType<Program['trace']>,
): TracedExpression {
  // What is computed from a secret may tell it, but for a plain yes or no.
  const hidden = steps.some(({ source }) => isSensitive(source))
  const telling = steps.filter(({ value }) => !(typeof value === 'object' && value?.kind === 'fields'))
  const shown = telling.slice(0, MAX_STEPS).map((step) => stepOf(text, step, hidden))
  if (telling.length > MAX_STEPS) shown.push({ text: '…', value: `${telling.length - MAX_STEPS} more steps` })
  if (isError(value)) shown.push({ text, value: `fails at ${explain(text, value)}` })
  return { field, text, steps: shown }
}

function stepOf(text: string, { start, end, value, source }: TraceStep, hidden: boolean): TracedStep {
  const printed = hidden && typeof value !== 'boolean' && !isUnknown(value) ? '(sensitive)' : show(value)
  return { text: text.slice(start, end), value: printed, ...placeOf(source) }
}

/** What holds something unknown can't be printed whole. */
function show(value: Outcome): string {
  if (isUnknown(value)) return `unknown: ${value.why}`
  const text = printOutcome(value)
  if (text !== '(unknown)' || typeof value !== 'object') return text
  if (value?.kind === 'map') return `a mapping of ${[...value.entries.keys()].join(', ')}`
  return value?.kind === 'list' ? `a list of ${value.items.length}` : text
}

function placeOf(source: Raw | undefined): { readonly at?: Span } {
  return isPlaced(source) ? { at: source.span } : {}
}
