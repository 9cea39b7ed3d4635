/** Bodies: attributes and blocks, and how reading goes on after one that can't be read. */
import type { Span } from '../../model/index.js'
import type { Attribute, Block, Body, Expression } from './ast.js'
import { expression } from './expressions.js'
import { readLabels } from './labels.js'
import { resumeAfter } from './recovery.js'
import type { Scanner } from './scanner.js'

type Item = Attribute | Block

/** The whole text as a body; `s` has read nothing yet. */
export function rootBody(s: Scanner): Body {
  const start = s.end
  const items: Item[] = []
  s.advance()
  readLines(s, items, true)
  while (s.is('}')) {
    const hint = 'Delete it, or look above for a block that was closed too early.'
    s.report(s.span(s.start, s.end), 'hcl-unexpected-token', 'This `}` closes nothing', hint)
    s.advance()
    readLines(s, items, true)
  }
  return { items, span: s.span(start, s.text.length) }
}

/** Items, each on a line of its own, up to a closing brace or the end. `strict` says when something shares a line. */
function readLines(s: Scanner, items: Item[], strict: boolean): void {
  const names = new Set<string>()
  for (const item of items) if (item.type === 'attribute') names.add(item.name)
  while (!s.is('}') && !s.is('end')) {
    if (s.is('newline')) {
      s.advance()
      continue
    }
    const item = readItem(s)
    if (!item) continue
    if (item.type === 'attribute') checkDuplicate(s, item, names)
    items.push(item)
    if (s.is('newline')) s.advance()
    else if (!s.is('end')) sharedLine(s, item, strict)
  }
}

function sharedLine(s: Scanner, item: Item, strict: boolean): void {
  const what = item.type === 'attribute' ? `the value of \`${item.name}\`` : `the block \`${item.keyword}\``
  const hint = s.is(',') ? 'Delete the comma.' : 'Begin a new line here.'
  const at = s.span(s.start, s.end)
  if (strict) s.report(at, 'hcl-missing-newline', `\`${s.lexeme()}\` follows ${what} in the same line`, hint)
  s.quietLine()
  if (s.is(',')) s.advance()
}

/** Undefined, and the scanner in the next line, if what stands here is no item. */
function readItem(s: Scanner): Item | undefined {
  const { start } = s
  if (!s.is('identifier')) return unreadable(s)
  const keyword = s.lexeme()
  const keywordSpan = s.span(s.start, s.end)
  s.advance()
  if (s.is('=')) return attribute(s, keyword, keywordSpan)
  if (s.is('{') || s.is('quote') || s.is('identifier')) return block(s, keyword, keywordSpan)
  const hint = `Write \`${keyword} = …\` for an argument or \`${keyword} { … }\` for a block.`
  s.fail(keywordSpan, 'hcl-incomplete-item', `\`${keyword}\` is neither an argument nor a block`, hint)
  resumeAfter(s, start)
  return undefined
}

function unreadable(s: Scanner): undefined {
  const { start } = s
  if (s.is('quote')) {
    const hint = 'Take the quotes off: only labels of blocks and keys of objects may have them.'
    s.fail(s.span(start, s.end), 'hcl-quoted-name', 'The name of an argument stands in quotes', hint)
  } else s.unexpected('the name of an argument or block')
  resumeAfter(s, start)
}

function checkDuplicate(s: Scanner, { name, nameSpan }: Attribute, names: Set<string>): void {
  if (names.has(name)) {
    const hint = 'Keep one of the two.'
    s.report(nameSpan, 'hcl-duplicate-attribute', `\`${name}\` is set a second time in this block`, hint)
  }
  names.add(name)
}

function attribute(s: Scanner, name: string, nameSpan: Span): Attribute {
  s.advance()
  const valueStart = s.start
  let value = expression(s)
  if (!s.stuck && !mayFollowValue(s)) {
    const hint = 'Begin a new line after the value, or join the two with an operator.'
    const at = s.span(s.start, s.end)
    s.fail(at, 'hcl-missing-newline', `\`${s.lexeme()}\` can not follow the value of \`${name}\``, hint)
  }
  if (s.stuck) {
    resumeAfter(s, nameSpan.start)
    value = unreadableValue(s, valueStart)
  }
  return {
    type: 'attribute',
    name,
    nameSpan,
    value,
    span: s.span(nameSpan.start, Math.max(s.previousEnd, value.span.end)),
  }
}

function mayFollowValue({ kind }: Scanner): boolean {
  return kind === 'newline' || kind === 'end' || kind === '}' || kind === ',' || kind === 'identifier'
}

/** A value that can't be read wholly is not known at all: half a list would prove the absence of the rest. */
function unreadableValue(s: Scanner, start: number): Expression {
  const written = s.text.slice(start, s.start).trimEnd()
  return { type: 'invalid', span: s.span(start, start + written.length) }
}

function block(s: Scanner, keyword: string, keywordSpan: Span): Block | undefined {
  const labels = readLabels(s, keywordSpan)
  if (!labels) return undefined
  const header = s.span(keywordSpan.start, labels.at(-1)?.span.end ?? keywordSpan.end)
  const outer = s.enter()
  if (s.stuck) resumeAfter(s, keywordSpan.start)
  const body = blockBody(s, keyword)
  s.leave(outer)
  const span = s.span(keywordSpan.start, body.span.end)
  return { type: 'block', keyword, keywordSpan, labels, body, header, span }
}

/** From the opening brace to the closing one. */
function blockBody(s: Scanner, keyword: string): Body {
  const { start } = s
  const brace = s.span(start, s.end)
  const items: Item[] = []
  s.advance()
  const severalLines = s.is('newline') || s.is('}') || s.is('end')
  const closed = severalLines ? readBlockLines(s, items, true) : readOneLine(s, items)
  if (!closed) {
    const hint = 'Add the missing `}`; where it belongs can not be told from the text.'
    s.abandon(brace, 'hcl-unclosed-block', `The block \`${keyword}\` is never closed`, hint)
    resumeAfter(s, s.text.length)
  }
  return { items, span: s.span(start, s.previousEnd) }
}

function readBlockLines(s: Scanner, items: Item[], strict: boolean): boolean {
  readLines(s, items, strict)
  if (!s.is('}')) return false
  s.advance()
  return true
}

/** `block { name = value }`: one argument, closed in the same line. More than that is reported and read all the same. */
function readOneLine(s: Scanner, items: Item[]): boolean {
  const item = readItem(s)
  if (item) items.push(item)
  // After something unreadable the scanner is behind this line; the line's last brace then was the block's.
  if (!item || (item.type === 'attribute' && item.value.type === 'invalid')) {
    return s.text.slice(0, s.previousEnd).endsWith('}') || readBlockLines(s, items, false)
  }
  if (item.type === 'block') {
    const at = s.span(item.span.start, item.body.span.start + 1)
    reportOneLine(s, at, 'A block in a block can not stand in the same line')
  } else if (s.is('}')) {
    s.advance()
    return true
  } else {
    const what = s.is('newline') ? 'The block has to be closed in this line' : 'This line can hold one argument only'
    reportOneLine(s, s.span(s.start, s.end), what)
  }
  if (s.is(',')) s.advance()
  return readBlockLines(s, items, false)
}

function reportOneLine(s: Scanner, at: Span, message: string): void {
  const hint = 'Begin a new line after the opening brace, and write each item on a line of its own.'
  s.report(at, 'hcl-one-line-block', message, hint)
}
