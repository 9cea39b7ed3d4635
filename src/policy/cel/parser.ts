/** Tokens → syntax tree, by precedence climbing. Depth is bounded, so that neither this nor what walks the tree overflows. */
import {
  type BinaryOperator,
  children,
  type Expr,
  type ListExpr,
  type MapExpr,
  type Place,
  type StructExpr,
} from './ast.js'
import { expect, isOp, type Parser, peek, SyntaxProblem, skip, take, unexpected } from './cursor.js'
import { intValue, type Token, tokenize } from './lexer.js'
import { expandMacro } from './macros.js'
import { type CelProblem, celProblem } from './problem.js'

const MAX_LENGTH = 100_000
/** Of the tree, so a chain (`a.b.c`, `a + b + c`) counts its links; those of `&&` and `||` are one node. */
const MAX_DEPTH = 250

const reserved = new Set(
  'as break const continue else for function if import let loop package namespace return var void while'.split(' '),
)

const relations: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '==', '!=', 'in'])
const sums: ReadonlySet<string> = new Set(['+', '-'])
const products: ReadonlySet<string> = new Set(['*', '/', '%'])

export function parse(text: string): Expr | CelProblem {
  if (text.length > MAX_LENGTH)
    return celProblem({ start: 0, end: 1 }, `an expression has at most ${MAX_LENGTH} characters`, 'split it')
  const tokens = tokenize(text)
  if ('message' in tokens) return tokens
  const p: Parser = { tokens, at: 0, depth: 0 }
  try {
    const result = expression(p)
    const rest = peek(p)
    if (rest.kind !== 'end') return unexpected(rest, 'an operator')
    return text.length > MAX_DEPTH && isDeeper(result, MAX_DEPTH) ? tooDeep(result) : result
  } catch (error) {
    if (error instanceof SyntaxProblem) return error.problem
    throw error
  }
}

function refuse(at: Place, message: string, hint?: string): never {
  throw new SyntaxProblem(celProblem(at, message, hint))
}

function tooDeep(at: Place): CelProblem {
  return celProblem(at, `the expression is nested more than ${MAX_DEPTH} levels deep`, 'split it into variables')
}

function deeper(p: Parser, at: Place): void {
  if (++p.depth > MAX_DEPTH) throw new SyntaxProblem(tooDeep(at))
}

function isDeeper(root: Expr, limit: number): boolean {
  let level: readonly Expr[] = [root]
  for (let depth = 0; depth < limit && level.length > 0; depth++) level = level.flatMap(children)
  return level.length > 0
}

function expression(p: Parser): Expr {
  const first = peek(p)
  deeper(p, first)
  const test = chain(p, '||', (q) => chain(q, '&&', (r) => binary(r, relations, sum)))
  let result = test
  if (skip(p, '?')) {
    const yes = chain(p, '||', (q) => chain(q, '&&', (r) => binary(r, relations, sum)))
    expect(p, ':', first)
    const no = expression(p)
    result = { kind: 'conditional', test, yes, no, start: test.start, end: no.end }
  }
  p.depth--
  return result
}

function chain(p: Parser, op: '&&' | '||', operand: (p: Parser) => Expr): Expr {
  const first = operand(p)
  if (!isOp(peek(p), op)) return first
  const operands = [first]
  while (skip(p, op)) operands.push(operand(p))
  return { kind: 'logic', op, operands, start: first.start, end: operands.at(-1)?.end ?? first.end }
}

const sum = (p: Parser): Expr => binary(p, sums, product)
const product = (p: Parser): Expr => binary(p, products, unary)

function binary(p: Parser, operators: ReadonlySet<string>, operand: (p: Parser) => Expr): Expr {
  let left = operand(p)
  for (let token = peek(p); token.kind === 'op' && operators.has(token.text); token = peek(p)) {
    p.at++
    const right = operand(p)
    left = { kind: 'binary', op: token.text as BinaryOperator, left, right, start: left.start, end: right.end }
  }
  return left
}

function unary(p: Parser): Expr {
  const token = peek(p)
  if (!isOp(token, '!') && !isOp(token, '-')) return member(p)
  p.at++
  deeper(p, token)
  const next = peek(p)
  let result: Expr
  if (token.text === '-' && next.kind === 'int') {
    result = member(p, negative(p, token))
  } else if (token.text === '-' && next.kind === 'literal' && isDouble(next)) {
    p.at++
    result = member(p, {
      kind: 'literal',
      value: { kind: 'double', value: -next.value.value },
      start: token.start,
      end: next.end,
    })
  } else {
    const operand = unary(p)
    result = { kind: 'unary', op: token.text === '!' ? '!' : '-', operand, start: token.start, end: operand.end }
  }
  p.depth--
  return result
}

function isDouble(
  token: Token,
): token is Token & { readonly value: { readonly kind: 'double'; readonly value: number } } {
  const { value } = token
  return typeof value === 'object' && value !== null && value.kind === 'double'
}

function negative(p: Parser, sign: Token): Expr {
  const digits = take(p)
  const value = intValue(digits, true)
  if (typeof value === 'object' && value !== null && 'message' in value) throw new SyntaxProblem(value)
  return { kind: 'literal', value, start: sign.start, end: digits.end }
}

function member(p: Parser, from?: Expr): Expr {
  let result = from ?? primary(p)
  for (let token = peek(p); token.kind === 'op'; token = peek(p)) {
    if (token.text === '.') result = dot(p, result)
    else if (token.text === '[') result = brackets(p, result)
    else if (token.text === '{' && structName(result) !== undefined) result = struct(p, result)
    else break
  }
  return result
}

function dot(p: Parser, operand: Expr): Expr {
  p.at++
  const optional = skip(p, '?')
  const name = take(p)
  const isName = name.kind === 'name' || (name.kind === 'op' && name.text === 'in')
  if (!isName && name.kind !== 'quoted') throw new SyntaxProblem(unexpected(name, 'a field name'))
  const open = peek(p)
  if (!isOp(open, '(') || optional || name.kind === 'quoted')
    return { kind: 'select', operand, field: name.text, optional, test: false, start: operand.start, end: name.end }
  return call(p, name, operand, operand.start)
}

function call(p: Parser, name: Token, target: Expr | undefined, start: number): Expr {
  const open = take(p)
  const { parts: args, close } = sequence(p, ')', open, expression)
  const node = expandMacro({ name: name.text, at: name, target, args, start, end: close.end })
  if ('message' in node) throw new SyntaxProblem(node)
  return node
}

/** Comma-separated parts up to the closing bracket; a comma may follow the last. */
function sequence<T>(p: Parser, closer: string, open: Token, part: (p: Parser) => T): { parts: T[]; close: Token } {
  const parts: T[] = []
  while (!isOp(peek(p), closer)) {
    parts.push(part(p))
    if (!skip(p, ',')) break
    if (closer === ')' && isOp(peek(p), closer)) throw new SyntaxProblem(unexpected(peek(p), 'an argument'))
  }
  return { parts, close: expect(p, closer, open) }
}

function brackets(p: Parser, operand: Expr): Expr {
  const open = take(p)
  const optional = skip(p, '?')
  const index = expression(p)
  const close = expect(p, ']', open)
  return { kind: 'index', operand, index, optional, start: operand.start, end: close.end }
}

/** `a.b.Type` before a `{`; undefined if the expression is no such name. */
function structName(e: Expr): string | undefined {
  let fields = ''
  let current = e
  while (current.kind === 'select' && !current.optional && !current.test) {
    fields = `.${current.field}${fields}`
    current = current.operand
  }
  return current.kind === 'ident' ? current.name + fields : undefined
}

function struct(p: Parser, name: Expr): StructExpr {
  const open = take(p)
  const { parts, close } = sequence(p, '}', open, (q) => {
    const optional = skip(q, '?')
    const field = take(q)
    if (field.kind !== 'name' && field.kind !== 'quoted') throw new SyntaxProblem(unexpected(field, 'a field name'))
    expect(q, ':', field)
    return { name: field.text, value: expression(q), optional }
  })
  return { kind: 'struct', name: structName(name) ?? '', fields: parts, start: name.start, end: close.end }
}

function primary(p: Parser): Expr {
  const token = take(p)
  const { start, end } = token
  if (token.kind === 'literal') return { kind: 'literal', value: token.value, start, end }
  if (token.kind === 'int') {
    const value = intValue(token, false)
    if (typeof value === 'object' && value !== null && 'message' in value) throw new SyntaxProblem(value)
    return { kind: 'literal', value, start, end }
  }
  if (token.kind === 'name') return named(p, token, start, '')
  if (isOp(token, '.')) {
    const name = take(p)
    if (name.kind !== 'name') throw new SyntaxProblem(unexpected(name, 'a name'))
    return named(p, name, start, '.')
  }
  if (isOp(token, '(')) {
    const inner = expression(p)
    const close = expect(p, ')', token)
    return { ...inner, start, end: close.end }
  }
  if (isOp(token, '[')) return list(p, token)
  if (isOp(token, '{')) return map(p, token)
  throw new SyntaxProblem(unexpected(token, 'a value'))
}

function named(p: Parser, token: Token, start: number, dot: string): Expr {
  const { text, end } = token
  if (!dot && (text === 'true' || text === 'false')) return { kind: 'literal', value: text === 'true', start, end }
  if (!dot && text === 'null') return { kind: 'literal', value: null, start, end }
  if (reserved.has(text)) refuse(token, `\`${text}\` is a reserved word`, 'choose another name')
  if (isOp(peek(p), '(')) return call(p, { ...token, text: dot + text }, undefined, start)
  return { kind: 'ident', name: dot + text, start, end }
}

function list(p: Parser, open: Token): ListExpr {
  const { parts, close } = sequence(p, ']', open, (q) => ({ optional: skip(q, '?'), value: expression(q) }))
  return { kind: 'list', items: parts, start: open.start, end: close.end }
}

function map(p: Parser, open: Token): MapExpr {
  const { parts, close } = sequence(p, '}', open, (q) => {
    const optional = skip(q, '?')
    const key = expression(q)
    expect(q, ':', open)
    return { key, value: expression(q), optional }
  })
  return { kind: 'map', entries: parts, start: open.start, end: close.end }
}
