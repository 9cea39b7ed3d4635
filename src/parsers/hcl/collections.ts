/** What stands in brackets: call arguments, tuples, objects and the for-expressions that look like them. */
import type { Span } from '../../model/index.js'
import type { Expression, ForExpression, ObjectItem } from './ast.js'
import type { Scanner } from './scanner.js'

/** The expression parser, handed in so that the two files don't import each other. */
export type ParseExpression = (s: Scanner) => Expression

/** After the first part of a function's name. */
export function call(s: Scanner, first: string, at: Span, expression: ParseExpression): Expression {
  let name = first
  while (s.is('::')) {
    s.advance()
    if (!s.is('identifier')) s.unexpected('the name of a function')
    name += `::${s.lexeme()}`
    s.advance()
  }
  const nameSpan = s.span(at.start, s.previousEnd)
  const args: Expression[] = []
  let expand = false
  if (!s.is('(')) s.unexpected(`\`(\` and the arguments of \`${name}\``)
  const newlines = s.open(false)
  while (!s.is(')')) {
    args.push(expression(s))
    if (s.is('...')) {
      expand = true
      s.advance()
      break
    }
    if (!s.is(',')) break
    s.advance()
  }
  s.close(')', newlines)
  return { type: 'call', name, nameSpan, args, expand, span: s.span(at.start, s.previousEnd) }
}

export function forOrTuple(s: Scanner, expression: ParseExpression): Expression {
  const { start } = s
  const newlines = s.open(false)
  if (s.isKeyword('for')) return forExpression(s, start, 'tuple', newlines, expression)
  const items: Expression[] = []
  while (!s.is(']')) {
    items.push(expression(s))
    if (!s.is(',')) break
    s.advance()
  }
  s.close(']', newlines)
  return { type: 'tuple', items, span: s.span(start, s.previousEnd) }
}

/** Line breaks separate the items of an object, but not the parts of a for-expression. */
export function forOrObject(s: Scanner, expression: ParseExpression): Expression {
  const { start } = s
  const newlines = s.open(false)
  if (s.isKeyword('for')) return forExpression(s, start, 'object', newlines, expression)
  s.newlines = true
  const items: ObjectItem[] = []
  while (!s.is('}')) {
    if (s.is('newline')) {
      s.advance()
      continue
    }
    items.push(objectItem(s, expression))
    if (!s.is(',') && !s.is('newline')) break
    s.advance()
  }
  s.close('}', newlines)
  return { type: 'object', items, span: s.span(start, s.previousEnd) }
}

function objectItem(s: Scanner, expression: ParseExpression): ObjectItem {
  const written = expression(s)
  const name = bareName(written)
  const key: Expression = name === undefined ? written : { type: 'variable', name, span: written.span }
  if (s.is('=') || s.is(':')) s.advance()
  else s.unexpected('`=` and the value of this key')
  return { key, literal: name !== undefined, value: expression(s) }
}

/** Keywords too are plain names where a key stands. */
function bareName(key: Expression): string | undefined {
  if (key.type === 'variable') return key.name
  return key.type === 'literal' && typeof key.value !== 'number' ? key.raw : undefined
}

/** The token is `for`. */
function forExpression(
  s: Scanner,
  start: number,
  form: ForExpression['form'],
  newlines: boolean,
  expression: ParseExpression,
): Expression {
  s.advance()
  const { names, collection } = forIntroduction(s, expression)
  s.expect(':')
  const first = expression(s)
  const keyed = s.is('=>')
  if (keyed) s.advance()
  const value = keyed ? expression(s) : first
  const grouped = s.is('...')
  checkForm(s, form, keyed, grouped)
  if (grouped) s.advance()
  let condition: Expression | undefined
  if (s.isKeyword('if')) {
    s.advance()
    condition = expression(s)
  }
  s.close(form === 'tuple' ? ']' : '}', newlines)
  return {
    type: 'for',
    form,
    ...names,
    collection,
    ...(keyed ? { key: first } : {}),
    value,
    grouped,
    ...(condition ? { condition } : {}),
    span: s.span(start, s.previousEnd),
  }
}

export interface ForIntroduction {
  readonly names: { readonly keyName?: string; readonly valueName: string }
  readonly collection: Expression
}

/** `k, v in collection`, after `for`. */
export function forIntroduction(s: Scanner, expression: ParseExpression): ForIntroduction {
  const first = forName(s)
  let names: ForIntroduction['names'] = { valueName: first }
  if (s.is(',')) {
    s.advance()
    names = { keyName: first, valueName: forName(s) }
  }
  if (s.isKeyword('in')) s.advance()
  else s.unexpected('`in` and the collection to go through')
  return { names, collection: expression(s) }
}

function forName(s: Scanner): string {
  const name = s.lexeme()
  if (s.is('identifier')) s.advance()
  else s.unexpected('the name of a variable')
  return name
}

function checkForm(s: Scanner, form: ForExpression['form'], keyed: boolean, grouped: boolean): void {
  const at = s.span(s.start, s.end)
  if (form === 'object') {
    if (!keyed) s.unexpected('`=>` and the value: an object needs both')
    return
  }
  if (keyed) {
    const hint = 'Use braces `{ for … }` to build an object, or leave the key out.'
    s.report(at, 'hcl-for-expression', 'A list has no keys, but this for-expression gives one', hint)
  }
  if (grouped) {
    const hint = 'Leave `...` out: only objects can group the values of equal keys.'
    s.report(at, 'hcl-for-expression', 'A for-expression in brackets can not group its values', hint)
  }
}
