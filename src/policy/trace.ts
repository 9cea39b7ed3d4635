/** How a policy came to its verdict: every expression with its sub-expressions, their values and places. */
import {
  type CheckContext,
  every,
  type Resource,
  type Span,
  type TracedExpression,
  type TracedStep,
  type TracedSubject,
} from '../model/index.js'
import { explain, isError, isUnknown, type Outcome, type Program, type Raw, type TraceStep } from './cel/index.js'
import type { CompiledClause } from './compile.js'
import { isPlaced } from './culprit.js'
import { isSensitive, printOutcome } from './message.js'
import { type Hearing, hearingOf, type Scope, scopeOf } from './scope.js'
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
  const listed = traced(hearing, 'each', each, scopeOf(hearing, null, resource.body))
  if (isError(listed.value)) return [{ at: resource.header, expressions: [listed.expression], verdict: 'failed' }]
  const { subjects, doubt } = subjectsOf(listed.value, each.text)
  const judged = subjects.flatMap((subject) => traceSubject(hearing, subject, [listed.expression]))
  if (judged.length > 0 && !doubt) return judged
  const verdict = doubt ? 'undecided' : 'excluded'
  return [...judged, { at: doubt?.span ?? resource.header, expressions: [listed.expression], verdict }]
}

function traceSubject(
  hearing: Hearing,
  { item, body }: Subject,
  before: readonly TracedExpression[],
): readonly TracedSubject[] {
  const { where, assert, path } = hearing.compiled
  const condition = where && traced(hearing, 'where', where, scopeOf(hearing, item, body ?? item))
  const read = condition ? [...before, condition.expression] : before
  if (condition && condition.value !== true && !isUnknown(condition.value)) {
    const verdict = condition.value === false ? 'excluded' : 'failed'
    return [{ ...placeOf(body ?? item), expressions: read, verdict }]
  }
  const values: readonly Raw[] = path !== undefined && body ? every(body, path).values : [body ?? item]
  return values.map((value) => {
    const decided = traced(hearing, 'assert', assert, scopeOf(hearing, item, value))
    const verdict = verdictOf(decided.value, condition?.value ?? true)
    return { ...placeOf(value), expressions: [...read, decided.expression], verdict }
  })
}

function verdictOf(asserted: Outcome, applies: Outcome): TracedSubject['verdict'] {
  if (asserted === true) return 'holds'
  if (isUnknown(asserted)) return 'undecided'
  if (asserted !== false) return 'failed'
  return isUnknown(applies) ? 'undecided' : 'violated'
}

function traced(
  { evaluation }: Hearing,
  field: string,
  program: Program,
  scope: Scope,
): { readonly value: Outcome; readonly expression: TracedExpression } {
  const { value, steps } = program.trace(scope, evaluation)
  // What is computed from a secret may tell it, but for a plain yes or no.
  const hidden = steps.some(({ source }) => isSensitive(source))
  const telling = steps.filter(({ value }) => !(typeof value === 'object' && value?.kind === 'fields'))
  const shown = telling.slice(0, MAX_STEPS).map((step) => stepOf(program.text, step, hidden))
  if (telling.length > MAX_STEPS) shown.push({ text: '…', value: `${telling.length - MAX_STEPS} more steps` })
  if (isError(value)) shown.push({ text: program.text, value: `fails at ${explain(program.text, value)}` })
  return { value, expression: { field, text: program.text, steps: shown } }
}

function stepOf(text: string, { start, end, value, source }: TraceStep, hidden: boolean): TracedStep {
  const known = isUnknown(value) ? `unknown: ${value.why}` : printOutcome(value)
  const printed = hidden && typeof value !== 'boolean' && !isUnknown(value) ? '(sensitive)' : known
  return { text: text.slice(start, end), value: printed, ...placeOf(source) }
}

function placeOf(source: Raw | undefined): { readonly at?: Span } {
  return isPlaced(source) ? { at: source.span } : {}
}
