/** Parser of GitHub's expression language: precedence climbing, total, goes on after an error. */
import type { BinaryOperator, Expression, ParsedExpression, SyntaxFault } from './ast.js'
import { lex, type Token } from './lex.js'

/** GitHub itself refuses expressions nested deeper than 50 levels. */
const maxDepth = 200
/** Operators or steps in a row; keeps the tree shallow enough for plain recursion. */
const maxChain = 500

const precedence: ReadonlyMap<string, number> = new Map([
  ['||', 1],
  ['&&', 2],
  ['==', 3],
  ['!=', 3],
  ['<', 4],
  ['<=', 4],
  ['>', 4],
  ['>=', 4],
])

/** The expression in text[start, end), the part between `${{` and `}}`. Never throws. */
export function parseExpression(text: string, start = 0, end = text.length): ParsedExpression {
  const { tokens, faults } = lex(text, start, end)
  const state: State = { tokens, faults, at: 0, depth: 0 }
  if (peek(state).type === 'end') {
    if (faults.length === 0) faults.push({ start, end, message: 'the expression is empty' })
    return { tree: { type: 'broken', start, end }, faults }
  }
  const tree = binary(state, 1)
  const rest = peek(state)
  if (rest.type !== 'end') {
    fault(state, rest, `unexpected ${shown(rest)} after the end of the expression`)
  }
  return { tree, faults }
}

interface State {
  readonly tokens: readonly Token[]
  readonly faults: SyntaxFault[]
  at: number
  depth: number
}

const endToken: Token = { type: 'end', start: 0, end: 0 }
const peek = (s: State): Token => s.tokens[s.at] ?? endToken
const isMark = (t: Token, text: string): boolean => t.type === 'mark' && t.text === text

function accept(s: State, text: string): Token | undefined {
  const token = peek(s)
  if (!isMark(token, text)) return undefined
  s.at++
  return token
}

function expect(s: State, text: string, why: string): number {
  const token = accept(s, text)
  if (token) return token.end
  const found = peek(s)
  fault(s, found, `\`${text}\` is missing ${why}, found ${shown(found)}`)
  return found.start
}

function fault(s: State, at: Token, message: string): void {
  // One mistake makes one report: what follows from it is noise.
  if (s.faults.length === 0) s.faults.push({ start: at.start, end: at.end, message })
}

function shown(token: Token): string {
  if (token.type === 'end') return 'the end'
  return token.type === 'literal' ? `the value ${JSON.stringify(token.value)}` : `\`${token.text}\``
}

function binary(s: State, level: number): Expression {
  let left = unary(s)
  for (let length = 0; ; length++) {
    const token = peek(s)
    const power = token.type === 'mark' ? precedence.get(token.text) : undefined
    if (token.type !== 'mark' || power === undefined || power < level) return left
    if (length >= maxChain) return tooDeep(s)
    s.at++
    const right = binary(s, power + 1)
    left = { type: 'binary', op: token.text as BinaryOperator, left, right, start: left.start, end: right.end }
  }
}

function unary(s: State): Expression {
  const start = peek(s).start
  if (s.depth >= maxDepth) return tooDeep(s)
  s.depth++
  const result = accept(s, '!') ? negation(s, start) : postfix(s, primary(s))
  s.depth--
  return result
}

function negation(s: State, start: number): Expression {
  const operand = unary(s)
  return { type: 'not', operand, start, end: operand.end }
}

function tooDeep(s: State): Expression {
  const token = peek(s)
  fault(s, token, 'the expression is too long or too deeply nested to be read')
  s.at = s.tokens.length - 1
  return { type: 'broken', start: token.start, end: token.end }
}

function primary(s: State): Expression {
  const token = peek(s)
  if (token.type === 'literal') {
    s.at++
    return token
  }
  if (token.type === 'name') {
    s.at++
    return accept(s, '(') ? call(s, token) : { type: 'context', name: token.text, start: token.start, end: token.end }
  }
  if (accept(s, '(')) {
    const inner = binary(s, 1)
    const end = expect(s, ')', 'to close the parenthesis')
    return { ...inner, start: token.start, end: Math.max(end, inner.end) }
  }
  fault(s, token, `a value is expected, found ${shown(token)}`)
  return { type: 'broken', start: token.start, end: token.start }
}

function call(s: State, callee: Token & { type: 'name' }): Expression {
  const args: Expression[] = []
  if (!isMark(peek(s), ')')) {
    do args.push(binary(s, 1))
    while (accept(s, ','))
  }
  const end = expect(s, ')', `to close the arguments of \`${callee.text}\``)
  const nameAt = { start: callee.start, end: callee.end }
  return { type: 'call', name: callee.text, nameAt, args, start: callee.start, end }
}

function postfix(s: State, head: Expression): Expression {
  let left = head
  for (let length = 0; ; length++) {
    if (length >= maxChain) return tooDeep(s)
    if (accept(s, '.')) left = member(s, left)
    else if (accept(s, '[')) left = index(s, left)
    else return left
  }
}

function member(s: State, of: Expression): Expression {
  const token = peek(s)
  if (accept(s, '*')) return { type: 'filter', of, start: of.start, end: token.end }
  if (token.type !== 'name') {
    fault(s, token, `a property name is expected after \`.\`, found ${shown(token)}`)
    return { type: 'broken', start: of.start, end: of.end }
  }
  s.at++
  return { type: 'property', of, name: token.text, nameAt: token, start: of.start, end: token.end }
}

function index(s: State, of: Expression): Expression {
  if (accept(s, '*')) return { type: 'filter', of, start: of.start, end: expect(s, ']', 'to close the index') }
  const inner = binary(s, 1)
  return { type: 'index', of, index: inner, start: of.start, end: expect(s, ']', 'to close the index') }
}
