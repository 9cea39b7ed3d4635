/** Regular expressions in linear time: JavaScript's own where that is provable, RE2 (`re2js`) for all others. */
import type * as Re2 from 're2js'
import { type CelError, fail } from '../values.js'
import { isLinear } from './linear.js'
import { type Branch, type Node, parseRegex, type Ranges } from './syntax.js'

/** What both engines have. */
export interface Regex {
  test(text: string): boolean
  matchAll(text: string): Iterable<RegExpMatchArray>
}

let re2: typeof Re2 | undefined

/** To be awaited before an expression is evaluated whose patterns are not all linear natively; see `needsRe2`. */
export async function loadRe2(): Promise<void> {
  re2 ??= await import('re2js')
}

/** Compiled patterns; a pattern may come from the data, so they are not kept without end. */
const compiled = new Map<string, Regex | CelError>()
const MAX_KEPT = 1000

export function regex(pattern: string): Regex | CelError {
  const known = compiled.get(pattern)
  if (known) return known
  const result = native(pattern) ?? linear(pattern)
  if ('message' in result && result.code === 'undeclared') return result
  if (compiled.size >= MAX_KEPT) compiled.clear()
  compiled.set(pattern, result)
  return result
}

/** Does the pattern need the RE2 engine (or may it be wrong)? */
export function needsRe2(pattern: string): boolean {
  return native(pattern) === undefined
}

function linear(pattern: string): Regex | CelError {
  if (!re2) return fail('undeclared', `the pattern /${pattern}/ needs the RE2 engine, which was not loaded`)
  if (pattern.length > 10_000) return fail('argument', 'a pattern has at most 10000 characters')
  try {
    return re2.RE2JS.compile(pattern)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return fail('argument', `/${pattern}/ is no regular expression: ${why}`)
  }
}

function native(pattern: string): Regex | undefined {
  const branches = parseRegex(pattern)
  if (!branches || !isLinear(branches)) return undefined
  const source = branches.map(printBranch).join('|')
  const test = new RegExp(source, 'u')
  return { test: (text) => test.test(text), matchAll: (text) => text.matchAll(new RegExp(source, 'gu')) }
}

const printBranch = ({ start, end, body }: Branch): string => `${start ? '^' : ''}${print(body)}${end ? '$' : ''}`

/** Written out, since `.`, `\s` and case folding differ between the engines. */
function print(node: Node): string {
  switch (node.kind) {
    case 'set':
      return printSet(node.ranges)
    case 'cat':
      return node.parts.map(print).join('')
    case 'alt':
      return node.options.map(print).join('|')
    case 'group':
      return `(${node.capture ? '' : '?:'}${print(node.body)})`
    case 'repeat': {
      const { min, max } = node
      const times =
        max === Infinity
          ? min === 0
            ? '*'
            : min === 1
              ? '+'
              : `{${min},}`
          : min === 0 && max === 1
            ? '?'
            : `{${min},${max}}`
      return print(node.body) + times + (node.lazy ? '?' : '')
    }
  }
}

function printSet(ranges: Ranges): string {
  const [only] = ranges
  if (ranges.length === 1 && only && only[0] === only[1]) return printCode(only[0])
  return `[${ranges.map(([low, high]) => (low === high ? printCode(low) : `${printCode(low)}-${printCode(high)}`)).join('')}]`
}

function printCode(code: number): string {
  const isPlain = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return isPlain ? String.fromCharCode(code) : `\\u{${code.toString(16)}}`
}
