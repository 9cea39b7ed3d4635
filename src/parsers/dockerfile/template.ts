/** Quotes, escapes and variables of a word, as the builder's lexer (not a shell) reads them. */
import { spanOf } from '../../model/index.js'
import type { MappedText, Part } from './ast.js'

interface Cursor {
  readonly of: MappedText
  readonly escape: string
  at: number
}

const maxDepth = 100
const operators = ['##', '%%', '//', ':-', ':+', ':?', '-', '+', '?', '#', '%', '/']

/** The parts of a word: text with quotes removed, and variables. Malformed `${` is kept as text. */
export function parseTemplate(of: MappedText, escapeChar: string): Part[] {
  return readParts({ of, escape: escapeChar, at: 0 }, '', 0)
}

/** Reads up to one of the characters of `stop` outside quotes; leaves the cursor on it. */
function readParts(cursor: Cursor, stop: string, depth: number): Part[] {
  const parts: Part[] = []
  let literal = ''
  let quote = ''
  const { text } = cursor.of
  const take = (found: Part | undefined): void => {
    if (!found) {
      literal += '$'
      cursor.at++
      return
    }
    if (literal) parts.push({ kind: 'text', text: literal })
    literal = ''
    parts.push(found)
  }
  while (cursor.at < text.length) {
    const c = text[cursor.at] ?? ''
    if (!quote && stop.includes(c)) break
    if (c === '$' && quote !== "'") take(depth < maxDepth ? readVariable(cursor, depth) : undefined)
    else if (c === cursor.escape && quote !== "'") {
      const next = text[cursor.at + 1] ?? ''
      literal += quote === '"' && next !== '"' && next !== '$' && next !== cursor.escape ? c + next : next
      cursor.at += 2
    } else {
      if (c === quote) quote = ''
      else if (!quote && (c === '"' || c === "'")) quote = c
      else literal += c
      cursor.at++
    }
  }
  if (literal) parts.push({ kind: 'text', text: literal })
  return parts
}

const name = /[A-Za-z_][A-Za-z0-9_]*|[0-9@*#?!$-]/y

function nameAt(text: string, at: number): string {
  name.lastIndex = at
  return name.exec(text)?.[0] ?? ''
}

/** The variable whose `$` is at the cursor; undefined, with the cursor unmoved, if there is none. */
function readVariable(cursor: Cursor, depth: number): Part | undefined {
  const { text, map } = cursor.of
  const start = cursor.at
  const braced = text[start + 1] === '{'
  const found = nameAt(text, start + (braced ? 2 : 1))
  if (!found) return undefined
  let at = start + (braced ? 2 : 1) + found.length
  const variable = { kind: 'variable', name: found, operator: '', argument: [], replacement: [] } as const
  if (!braced || text[at] === '}') {
    cursor.at = braced ? at + 1 : at
    return { ...variable, span: spanOf(map, start, cursor.at) }
  }
  const operator = operators.find((o) => text.startsWith(o, at))
  if (!operator) return undefined
  at += operator.length
  cursor.at = at
  const replaces = operator.startsWith('/')
  const argument = readParts(cursor, replaces ? '/}' : '}', depth + 1)
  let replacement: Part[] = []
  if (replaces && text[cursor.at] === '/') {
    cursor.at++
    replacement = readParts(cursor, '}', depth + 1)
  }
  // Never closed: all of it is text. Going back to read it again would cost exponential time.
  if (text[cursor.at] !== '}') return { kind: 'text', text: text.slice(start) }
  cursor.at++
  return { ...variable, operator, argument, replacement, span: spanOf(map, start, cursor.at) }
}
