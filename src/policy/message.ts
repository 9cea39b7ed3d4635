/** `container {{ self.name }} runs privileged`: text with expressions in it. */

import {
  type Bindings,
  type CelProblem,
  compile,
  type Env,
  type Evaluation,
  type Outcome,
  type Program,
  type Raw,
} from './cel/index.js'
import { printed } from './cel/lib/format.js'

export interface Template {
  print(bindings: Bindings, evaluation: Evaluation): string
}

/** Longest value that is printed whole within a sentence, and as the sentence itself. */
const MAX_VALUE = 120
const MAX_SENTENCE = 500

/** Problems have offsets within the template. Values are never read as templates. */
export function compileTemplate(text: string, env: Env): Template | readonly CelProblem[] {
  const parts: (string | Program)[] = []
  const problems: CelProblem[] = []
  let at = 0
  for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', at)) {
    const close = text.indexOf('}}', open)
    if (close < 0) {
      problems.push({
        start: open,
        end: open + 2,
        message: '`{{` is not closed',
        hint: 'write `}}` after the expression',
      })
      break
    }
    parts.push(text.slice(at, open))
    const program = compile(text.slice(open + 2, close), env)
    if ('evaluate' in program) parts.push(program)
    else problems.push(...program.map((p) => ({ ...p, start: p.start + open + 2, end: p.end + open + 2 })))
    at = close + 2
  }
  parts.push(text.slice(at))
  if (problems.length > 0) return problems
  const longest = parts.filter((p) => p !== '').length === 1 ? MAX_SENTENCE : MAX_VALUE
  return {
    print: (bindings, evaluation) =>
      parts.map((p) => (typeof p === 'string' ? p : printValue(p, bindings, evaluation, longest))).join(''),
  }
}

function printValue(program: Program, bindings: Bindings, evaluation: Evaluation, longest: number): string {
  const { value, steps } = program.trace(bindings, evaluation)
  return steps.some(({ source }) => isSensitive(source)) ? '(sensitive)' : printOutcome(value, longest)
}

/** A value on one line. */
export function printOutcome(value: Outcome, longest = MAX_VALUE): string {
  return shorten(show(value), longest)
}

/** Was it read where a secret stands? */
export function isSensitive(source: Raw | undefined): boolean {
  return typeof source === 'object' && source !== null && 'sensitive' in source && source.sensitive === true
}

function show(value: Outcome): string {
  if (value === null) return 'not set'
  if (typeof value !== 'object') return String(value)
  if (value.kind === 'unknown') return value.prefix === undefined ? '(unknown)' : `${value.prefix}(unknown)`
  if (value.kind === 'error') return `(${value.message})`
  const text = printed(value)
  return typeof text === 'string' ? text : '(unknown)'
}

/** On one line: a report's sentence holds nobody else's line breaks or terminal codes. */
function shorten(text: string, longest: number): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}

/** What an author of elsewhere wrote, as a message in one line. */
export const oneLine = (message: string): string => message.replace(/\s+/g, ' ').trim().slice(0, MAX_SENTENCE)
