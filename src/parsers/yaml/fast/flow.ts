/** Flow collections, `{…}` and `[…]`: JSON, and YAML's plain scalars in them. No comments, no bare keys, no pairs in lists. */
import { list, mapping, type Span, span, type Value } from '../../../model/index.js'
import { bail, type Cursor, code, colon, newline, space } from './cursor.js'
import { endsKey, plain, quoted } from './scalars.js'

const open = { map: 123, list: 91 } as const
const close = { map: 125, list: 93 } as const
const comma = 44

const ends = (char: number): boolean =>
  char === comma || char === close.map || char === close.list || char === open.map || char === open.list

/** @param parent column that every line of it must exceed */
export function flow(c: Cursor, parent: number, depth: number, more: { keySpan?: Span }): Value {
  if (depth > 100) throw bail
  return code(c, c.at) === open.map ? flowMap(c, parent, depth, more) : flowList(c, parent, depth, more)
}

export function isFlow(char: number): boolean {
  return char === open.map || char === open.list
}

function flowList(c: Cursor, parent: number, depth: number, more: { keySpan?: Span }): Value {
  const start = c.at++
  const items: Value[] = []
  for (;;) {
    skip(c, parent)
    if (code(c, c.at) === close.list) break
    items.push(node(c, parent, depth, {}))
    skip(c, parent)
    if (code(c, c.at) === comma) c.at++
    else if (code(c, c.at) !== close.list) throw bail
  }
  c.at++
  return list(items, span(c.file, start, c.at), more)
}

function flowMap(c: Cursor, parent: number, depth: number, more: { keySpan?: Span }): Value {
  const start = c.at++
  const entries = new Map<string, Value>()
  for (;;) {
    skip(c, parent)
    if (code(c, c.at) === close.map) break
    const [name, keySpan] = key(c)
    if (entries.has(name)) throw bail
    skip(c, parent)
    const next = code(c, c.at)
    if (next === comma || next === close.map) throw bail
    entries.set(name, node(c, parent, depth, { keySpan }))
    skip(c, parent)
    if (code(c, c.at) === comma) c.at++
    else if (code(c, c.at) !== close.map) throw bail
  }
  c.at++
  return mapping(entries, span(c.file, start, c.at), more)
}

/** A key with its `:`, which may follow a quoted one directly. */
function key(c: Cursor): readonly [string, Span] {
  const start = c.at
  const first = code(c, start)
  if (first === 34 || first === 39) {
    const { value, span: at } = quoted(c, {})
    while (code(c, c.at) === space) c.at++
    if (code(c, c.at) !== colon) throw bail
    c.at++
    return [String(value), at]
  }
  refuseIndicator(c)
  let end = start
  for (let i = start; ; i++) {
    const char = code(c, i)
    if (char === newline || char === 9 || char === 35 || ends(char)) throw bail
    if (char === colon && endsKey(code(c, i + 1), ends)) {
      c.at = i + 1
      break
    }
    if (char !== space) end = i + 1
  }
  const name = c.text.slice(start, end)
  if (end === start || name === '<<') throw bail
  return [name, span(c.file, start, end)]
}

function node(c: Cursor, parent: number, depth: number, more: { keySpan?: Span }): Value {
  const first = code(c, c.at)
  if (isFlow(first)) return flow(c, parent, depth + 1, more)
  if (first === 34 || first === 39) return quoted(c, more)
  refuseIndicator(c)
  return plain(c, more, ends)
}

/** What a plain scalar can't begin with, or what has a meaning that is read elsewhere: anchors, aliases, tags. */
function refuseIndicator(c: Cursor): void {
  if (/[-?:,[\]{}#&*!|>'"%@`]/.test(c.text[c.at] ?? '\n') && !/^[-?:][^\s,[\]{}]/.test(c.text.slice(c.at, c.at + 2)))
    throw bail
}

/** White space and line breaks; every line must be indented beyond the parent, a closing bracket at least as far. */
function skip(c: Cursor, parent: number): void {
  for (;;) {
    const char = c.text.charCodeAt(c.at)
    if (char === space || char === 9) c.at++
    else if (char === newline) {
      const start = ++c.at
      while (c.text.charCodeAt(c.at) === space) c.at++
      const next = c.text.charCodeAt(c.at)
      const closes = next === close.map || next === close.list
      if (next !== newline && next !== 9 && c.at - start <= (closes ? parent - 1 : parent)) throw bail
    } else if (Number.isNaN(char) || char === 35) throw bail
    else return
  }
}
