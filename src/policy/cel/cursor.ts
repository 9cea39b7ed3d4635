/** Reading tokens one after the other, and the problem when another one is there than expected. */
import type { Token } from './lexer.js'
import { type CelProblem, celProblem } from './problem.js'

export interface Parser {
  readonly tokens: readonly Token[]
  at: number
  depth: number
}

/** Thrown by the parser, which answers it as its result. */
export class SyntaxProblem extends Error {
  constructor(readonly problem: CelProblem) {
    super(problem.message)
  }
}

export function peek(p: Parser): Token {
  const token = p.tokens[p.at]
  if (!token) throw new Error('the parser went past the end of the expression')
  return token
}

export function take(p: Parser): Token {
  const token = peek(p)
  if (token.kind !== 'end') p.at++
  return token
}

export function isOp(token: Token, text: string): boolean {
  return token.kind === 'op' && token.text === text
}

export function skip(p: Parser, text: string): boolean {
  if (!isOp(peek(p), text)) return false
  p.at++
  return true
}

export function expect(p: Parser, text: string, opener: Token): Token {
  const token = peek(p)
  if (isOp(token, text)) return take(p)
  const problem = unexpected(token, `\`${text}\``)
  throw new SyntaxProblem(token.kind === 'end' ? { ...problem, hint: `\`${opener.text}\` is not closed` } : problem)
}

export function unexpected(token: Token, wanted: string): CelProblem {
  const place = token.kind === 'end' ? { start: Math.max(0, token.start - 1), end: token.start } : token
  const seen =
    token.kind === 'end' ? 'the expression ends' : token.text ? `there is \`${token.text}\`` : 'there is a literal'
  return celProblem(place, `${seen} where ${wanted} is expected`)
}
