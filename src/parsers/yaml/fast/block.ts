/** Block mappings and sequences, by their columns. Every function leaves the cursor at the next line that holds something. */
import { list, mapping, type Span, scalar, span, type Value } from '../../../model/index.js'
import {
  bail,
  type Cursor,
  code,
  colon,
  dash,
  endOfLine,
  hash,
  newline,
  nextLine,
  skipSpaces,
  space,
} from './cursor.js'
import { flow, isFlow } from './flow.js'
import { blockScalar, endsKey, plain, quoted } from './scalars.js'

type Keyed = { keySpan?: Span }

/** Deeper nesting is for the complete parser, which says so. */
const maxDepth = 100

/**
 * @param column of the node's first character
 * @param parent column of the collection around it; -1 at the top
 */
export function node(c: Cursor, column: number, parent: number, depth: number, more: Keyed): Value {
  if (depth > maxDepth) throw bail
  const first = code(c, c.at)
  if (isDash(c)) return sequence(c, column, depth, more)
  if (first === 34 || first === 39) return quotedNode(c, column, parent, depth, more)
  if (first !== 124 && first !== 62 && !isFlow(first) && hasPlainKey(c)) return map(c, column, depth, more)
  return inline(c, parent, depth, more)
}

function isDash(c: Cursor): boolean {
  const after = code(c, c.at + 1)
  return code(c, c.at) === dash && (after === space || after === newline)
}

/** A quoted scalar, or a mapping whose first key it is. */
function quotedNode(c: Cursor, column: number, parent: number, depth: number, more: Keyed): Value {
  const start = c.at
  quoted(c, {})
  while (code(c, c.at) === space) c.at++
  const isKey = code(c, c.at) === colon && endsKey(code(c, c.at + 1))
  c.at = start
  return isKey ? map(c, column, depth, more) : inline(c, parent, depth, more)
}

/** Does a `: ` stand on this line, before a comment? */
function hasPlainKey(c: Cursor): boolean {
  for (let i = c.at; ; i++) {
    const char = code(c, i)
    if (char === newline) return false
    if (char === colon && endsKey(code(c, i + 1))) return true
    if (char === hash && c.text.charCodeAt(i - 1) === space) return false
  }
}

/** A scalar or flow collection from the cursor on; nothing but a comment may follow on its line. */
function inline(c: Cursor, parent: number, depth: number, more: Keyed): Value {
  const first = code(c, c.at)
  if (first === 124 || first === 62) {
    const value = blockScalar(c, parent, more)
    nextLine(c)
    return value
  }
  let value: Value
  if (first === 34 || first === 39) value = quoted(c, more)
  else if (isFlow(first)) value = flow(c, parent, depth + 1, more)
  else {
    refuseIndicator(c)
    value = plain(c, more)
  }
  endOfLine(c)
  nextLine(c)
  // A line indented more than the parent would go on with the scalar.
  if (c.column > parent) throw bail
  return value
}

/** Anchors, aliases, tags, complex keys and what can't begin a scalar. */
function refuseIndicator(c: Cursor): void {
  const first = c.text[c.at] ?? ''
  if (',[]{}#&*!|>%@`'.includes(first)) throw bail
  if ('-?:'.includes(first) && endsKey(code(c, c.at + 1))) throw bail
}

function map(c: Cursor, column: number, depth: number, more: Keyed): Value {
  const start = c.at
  let end = start
  const entries = new Map<string, Value>()
  do {
    const [name, keySpan] = key(c)
    if (entries.has(name)) throw bail
    const value = mapValue(c, column, depth, keySpan)
    entries.set(name, value)
    end = value.span.end
    if (c.column > column) throw bail
  } while (c.column === column)
  return mapping(entries, span(c.file, start, end), more)
}

/** A key with its `:`; the cursor is left behind it. */
function key(c: Cursor): readonly [string, Span] {
  const start = c.at
  const first = code(c, start)
  if (first === 34 || first === 39) {
    const { value, span: at } = quoted(c, {})
    while (code(c, c.at) === space) c.at++
    if (code(c, c.at) !== colon || !endsKey(code(c, c.at + 1))) throw bail
    c.at++
    return [String(value), at]
  }
  refuseIndicator(c)
  if (isFlow(first)) throw bail
  let end = start
  for (let i = start; ; i++) {
    const char = code(c, i)
    if (char === newline || char === 9 || (char === hash && c.text.charCodeAt(i - 1) === space)) throw bail
    if (char === colon && endsKey(code(c, i + 1))) {
      c.at = i + 1
      break
    }
    if (char !== space) end = i + 1
  }
  const name = c.text.slice(start, end)
  if (end === start || end - start > 1000 || name === '<<') throw bail
  return [name, span(c.file, start, end)]
}

function mapValue(c: Cursor, column: number, depth: number, keySpan: Span): Value {
  const before = c.at
  skipSpaces(c)
  const first = code(c, c.at)
  if (first !== newline && first !== hash) return inline(c, column, depth, { keySpan })
  c.at = before
  endOfLine(c)
  nextLine(c)
  refuseOuterComment(c, column)
  if (c.column > column) return node(c, c.column, column, depth + 1, { keySpan })
  if (c.column === column && isDash(c)) return sequence(c, column, depth + 1, { keySpan })
  return scalar(null, span(c.file, keySpan.end, keySpan.end), { raw: '', style: 'plain', keySpan })
}

/** The complete parser takes a comment this far out, between a key and its value, for the end of the collection. */
function refuseOuterComment(c: Cursor, column: number): void {
  if (column > 0 && c.outermost <= column) throw bail
}

function sequence(c: Cursor, column: number, depth: number, more: Keyed): Value {
  const start = c.at
  let end = start
  const items: Value[] = []
  do {
    const item = sequenceItem(c, column, depth)
    items.push(item)
    end = item.span.end
    if (c.column > column) throw bail
  } while (c.column === column && isDash(c))
  return list(items, span(c.file, start, end), more)
}

function sequenceItem(c: Cursor, column: number, depth: number): Value {
  const at = c.at
  c.at++
  const before = c.at
  skipSpaces(c)
  const first = code(c, c.at)
  if (first !== newline && first !== hash) return node(c, column + c.at - at, column, depth + 1, {})
  c.at = before
  endOfLine(c)
  nextLine(c)
  // An empty item is rare enough.
  if (c.column <= column) throw bail
  refuseOuterComment(c, column)
  return node(c, c.column, column, depth + 1, {})
}
