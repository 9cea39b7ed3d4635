/** Expressions: operators by precedence, traversals, terms. */
import type { Span } from '../../model/index.js'
import type { BinaryOperator, Expression, Invalid, SplatStep } from './ast.js'
import { call, forOrObject, forOrTuple } from './collections.js'
import type { Scanner } from './scanner.js'
import { heredocTemplate, quotedTemplate } from './templates.js'
import type { TokenKind } from './tokens.js'

/** Binds tighter the higher; operators of one level group from the left. */
const precedence = new Map<TokenKind, number>([
  ['||', 1],
  ['&&', 2],
  ['==', 3],
  ['!=', 3],
  ['<', 4],
  ['<=', 4],
  ['>', 4],
  ['>=', 4],
  ['+', 5],
  ['-', 5],
  ['*', 6],
  ['/', 6],
  ['%', 6],
])

function isOperator(kind: TokenKind): kind is BinaryOperator {
  return precedence.has(kind)
}

export function expression(s: Scanner): Expression {
  const outer = s.enter()
  const { start } = s
  const condition = binary(s, 1)
  const result = s.is('?') ? conditional(s, condition, start) : condition
  s.leave(outer)
  return result
}

function conditional(s: Scanner, condition: Expression, start: number): Expression {
  s.advance()
  const then = expression(s)
  s.expect(':', '`:` and the value for when the condition is false')
  const otherwise = expression(s)
  return { type: 'conditional', condition, then, else: otherwise, span: s.span(start, s.previousEnd) }
}

function binary(s: Scanner, weakest: number): Expression {
  const { start } = s
  let left = operand(s)
  for (;;) {
    const operator = s.kind
    const power = precedence.get(operator) ?? 0
    if (power < weakest || !isOperator(operator)) return left
    s.advance()
    const right = binary(s, power + 1)
    s.wrap()
    left = { type: 'binary', operator, left, right, span: s.span(start, s.previousEnd) }
  }
}

function operand(s: Scanner): Expression {
  const outer = s.enter()
  const { start, kind } = s
  let result: Expression
  if (kind === '-' || kind === '!') {
    s.advance()
    const inner = operand(s)
    result = { type: 'unary', operator: kind, operand: inner, span: s.span(start, s.previousEnd) }
  } else {
    result = traversals(s, term(s), start)
  }
  s.leave(outer)
  return result
}

function term(s: Scanner): Expression {
  switch (s.kind) {
    case 'identifier':
      return named(s)
    case 'quote':
      return quotedTemplate(s, expression)
    case 'number':
      return number(s)
    case '[':
      return forOrTuple(s, expression)
    case '{':
      return forOrObject(s, expression)
    case '(':
      return parenthesized(s)
    case 'heredoc':
      return heredocTemplate(s, expression)
    default:
      s.unexpected('a value')
      return invalid(s)
  }
}

export function invalid(s: Scanner): Invalid {
  return { type: 'invalid', span: s.span(s.start, s.start) }
}

function number(s: Scanner): Expression {
  const raw = s.lexeme()
  const span = s.span(s.start, s.end)
  if (Number.isNaN(Number(raw))) {
    s.fail(span, 'hcl-invalid-number', `\`${raw}\` is no number`, 'Versions and addresses are written in quotes.')
  }
  s.advance()
  return { type: 'literal', value: Number(raw), raw, span }
}

function named(s: Scanner): Expression {
  const name = s.lexeme()
  const span = s.span(s.start, s.end)
  s.advance()
  if (s.is('(') || s.is('::')) return call(s, name, span, expression)
  switch (name) {
    case 'true':
      return { type: 'literal', value: true, raw: name, span }
    case 'false':
      return { type: 'literal', value: false, raw: name, span }
    case 'null':
      return { type: 'literal', value: null, raw: name, span }
    default:
      return { type: 'variable', name, span }
  }
}

function parenthesized(s: Scanner): Expression {
  const { start } = s
  const newlines = s.open(false)
  const inner = expression(s)
  s.close(')', newlines)
  return { type: 'parenthesized', inner, span: s.span(start, s.previousEnd) }
}

/** `.name`, `[key]`, `.*` and `[*]` after a term. */
function traversals(s: Scanner, first: Expression, start: number): Expression {
  let target = first
  for (;;) {
    if (s.is('.')) {
      s.advance()
      if (s.is('*')) {
        const each = attributeSplat(s)
        target = { type: 'splat', form: 'attribute', target, each, span: s.span(start, s.previousEnd) }
      } else {
        const { name, span: nameSpan } = attributeName(s)
        target = { type: 'get-attr', target, name, nameSpan, span: s.span(start, s.previousEnd) }
      }
    } else if (s.is('[')) {
      const newlines = s.open(false)
      if (s.is('*')) {
        const each = fullSplat(s, newlines)
        target = { type: 'splat', form: 'full', target, each, span: s.span(start, s.previousEnd) }
      } else {
        const key = expression(s)
        s.close(']', newlines)
        target = { type: 'index', target, key, span: s.span(start, s.previousEnd) }
      }
    } else return target
    s.wrap()
  }
}

/** A name after a dot, or the whole number of a legacy index. */
function attributeName(s: Scanner): { name: string; span: Span } {
  const name = s.lexeme()
  const span = s.span(s.start, s.end)
  if (s.is('number') && !/^\d+$/.test(name)) {
    const hint = 'Write each index in brackets, as in `list[0][1]`.'
    s.fail(span, 'hcl-legacy-index', `\`.${name}\` is read as one number, not as two indices`, hint)
  } else if (s.is('identifier') || s.is('number')) s.advance()
  else s.unexpected('the name of an attribute')
  return { name, span }
}

/** After `.*` only attributes belong to every element; `[0]` is then an index into the result. */
function attributeSplat(s: Scanner): SplatStep[] {
  const each: SplatStep[] = []
  s.advance()
  while (s.is('.')) {
    s.advance()
    if (s.is('*')) {
      const hint = 'Use `[*]`, which can be nested.'
      s.fail(s.span(s.start, s.end), 'hcl-nested-splat', '`.*` can not follow another `.*`', hint)
      break
    }
    each.push({ type: 'attr', ...attributeName(s) })
    s.wrap()
  }
  return each
}

/** After `[*]` everything that follows belongs to every element, further splats too. The token is the `*`. */
function fullSplat(s: Scanner, newlines: boolean): SplatStep[] {
  s.newlines = newlines
  s.advance()
  s.close(']', newlines)
  const each: SplatStep[] = []
  const outer = s.enter()
  while (s.is('.') || s.is('[')) {
    each.push(s.is('.') ? dotStep(s) : bracketStep(s))
    s.wrap()
  }
  s.leave(outer)
  return each
}

function dotStep(s: Scanner): SplatStep {
  s.advance()
  if (!s.is('*')) return { type: 'attr', ...attributeName(s) }
  const { start } = s
  const each = attributeSplat(s)
  return { type: 'splat', form: 'attribute', each, span: s.span(start, s.previousEnd) }
}

function bracketStep(s: Scanner): SplatStep {
  const { start } = s
  const newlines = s.open(false)
  if (s.is('*')) {
    const each = fullSplat(s, newlines)
    return { type: 'splat', form: 'full', each, span: s.span(start, s.previousEnd) }
  }
  const key = expression(s)
  s.close(']', newlines)
  return { type: 'index', key, span: s.span(start, s.previousEnd) }
}
