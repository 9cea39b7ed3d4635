/** Tokens of GitHub's expression language. */
import type { Literal, Place, SyntaxFault } from './ast.js'

export type Token =
  | ({ readonly type: 'literal'; readonly value: Literal } & Place)
  | ({ readonly type: 'name'; readonly text: string } & Place)
  | ({ readonly type: 'mark'; readonly text: string } & Place)
  | ({ readonly type: 'end' } & Place)

const keywords: ReadonlyMap<string, Literal> = new Map<string, Literal>([
  ['null', null],
  ['true', true],
  ['false', false],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
])

const space = /\s+/y
const name = /[A-Za-z_][A-Za-z0-9_-]*/y
const quoted = /'(?:[^']|'')*'/y
const number = /[-+]?(?:0x[0-9a-fA-F]+|0o[0-7]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|Infinity)/y
const mark = /&&|\|\||==|!=|<=|>=|[<>!()[\],.*]/y

/** Tokens of text[start, end), closed by one `end` token. What is no token becomes a fault and is passed over. */
export function lex(text: string, start: number, end: number): { tokens: Token[]; faults: SyntaxFault[] } {
  const source = text.slice(0, end)
  const tokens: Token[] = []
  const faults: SyntaxFault[] = []
  const take = (pattern: RegExp, at: number): string | undefined => {
    pattern.lastIndex = at
    return pattern.exec(source)?.[0]
  }
  let at = start
  while (at < end) {
    const blank = take(space, at)
    if (blank) {
      at += blank.length
      continue
    }
    const token = next(take, at, tokens.at(-1))
    if (token) {
      tokens.push(token)
      at = token.end
      continue
    }
    const fault = faultAt(source, at)
    faults.push(fault)
    at = fault.end
  }
  tokens.push({ type: 'end', start: end, end })
  return { tokens, faults }
}

function next(
  take: (p: RegExp, at: number) => string | undefined,
  at: number,
  before: Token | undefined,
): Token | undefined {
  const word = take(name, at)
  if (word !== undefined) {
    const place = { start: at, end: at + word.length }
    // After a dot even `true` is a property.
    const property = before?.type === 'mark' && before.text === '.'
    const value = property ? undefined : keywords.get(word)
    return value === undefined ? { type: 'name', text: word, ...place } : { type: 'literal', value, ...place }
  }
  const string = take(quoted, at)
  if (string !== undefined) {
    const value = string.slice(1, -1).replaceAll("''", "'")
    return { type: 'literal', value, start: at, end: at + string.length }
  }
  // `.5` is a number only where no property can stand.
  const afterOperand = before !== undefined && (before.type !== 'mark' || before.text === ')' || before.text === ']')
  const digits = afterOperand ? undefined : take(number, at)
  if (digits !== undefined) return { type: 'literal', value: toNumber(digits), start: at, end: at + digits.length }
  const sign = take(mark, at)
  return sign === undefined ? undefined : { type: 'mark', text: sign, start: at, end: at + sign.length }
}

function toNumber(text: string): number {
  const sign = text.startsWith('-') ? -1 : 1
  return sign * Number(text.replace(/^[-+]/, ''))
}

function faultAt(source: string, at: number): SyntaxFault {
  const c = source[at] ?? ''
  if (c === "'") return { start: at, end: source.length, message: "the string that begins here has no closing `'`" }
  if (c === '"') {
    const close = source.indexOf('"', at + 1)
    const end = close < 0 ? at + 1 : close + 1
    return { start: at, end, message: 'expressions write strings in single quotes, not in double quotes' }
  }
  const hint = ({ '&': ', `and` is `&&`', '|': ', `or` is `||`', '=': ', equality is `==`' } as Record<string, string>)[
    c
  ]
  return { start: at, end: at + 1, message: `\`${c}\` is no part of the expression language${hint ?? ''}` }
}
