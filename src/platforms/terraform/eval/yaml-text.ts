/** YAML as `yamlencode` writes it: block style, keys sorted, every string in double quotes or as a literal block. */
import type { Value } from '../../../model/index.js'
import { sortedKeys } from './iterate.js'
import { formatNumber, isNumeric } from './numbers.js'

/** The value must be wholly known. */
export function yamlText(value: Value): string {
  if (isEmpty(value)) return value.kind === 'list' ? '[]\n' : '{}\n'
  if (value.kind === 'list' || value.kind === 'map') return block(value, 0)
  const written = scalarText(value, 0)
  // A plain scalar alone has no end of its own.
  return `${written}\n${/^["|]/.test(written) ? '' : '...\n'}`
}

function block(value: Value, depth: number): string {
  const indent = '  '.repeat(depth)
  if (value.kind === 'list') return value.items.map((item) => `${indent}- ${afterDash(item, depth)}`).join('')
  if (value.kind !== 'map') return `${scalarText(value, depth)}\n`
  return sortedKeys(value.entries)
    .map(([name, entry]) => `${indent}${quoted(name)}:${afterColon(entry, depth)}`)
    .join('')
}

/** The first line of a nested collection stands beside the dash. */
function afterDash(item: Value, depth: number): string {
  if (isEmpty(item)) return item.kind === 'list' ? '[]\n' : '{}\n'
  if (item.kind !== 'list' && item.kind !== 'map') return `${scalarText(item, depth + 1)}\n`
  return block(item, depth + 1).trimStart()
}

/** A list below a key is not indented, a mapping is. */
function afterColon(entry: Value, depth: number): string {
  if (isEmpty(entry)) return entry.kind === 'list' ? ' []\n' : ' {}\n'
  if (entry.kind === 'list') return `\n${block(entry, depth)}`
  if (entry.kind === 'map') return `\n${block(entry, depth + 1)}`
  return ` ${scalarText(entry, depth + 1)}\n`
}

function isEmpty(value: Value): boolean {
  return (value.kind === 'list' && value.items.length === 0) || (value.kind === 'map' && value.entries.size === 0)
}

function scalarText(value: Value, depth: number): string {
  const found = value.kind === 'scalar' ? value.value : null
  if (typeof found !== 'string') return isNumeric(found) ? formatNumber(found) : String(found)
  return found.includes('\n') && isBlock(found) ? literal(found, depth) : quoted(found)
}

/** A block keeps neither spaces before a line break nor what can't be printed. */
function isBlock(text: string): boolean {
  return !/ (?:\n|$)/.test(text) && [...text].every((c) => c === '\n' || isPrintable(c))
}

function literal(text: string, depth: number): string {
  const indent = '  '.repeat(Math.max(1, depth))
  // Where the first line doesn't show the indentation, it has to be said.
  const hint = /^[ \n]/.test(text) ? '2' : ''
  const chomp = !text.endsWith('\n') ? '-' : /(?:^|\n)\n$/.test(text) ? '+' : ''
  const lines = text.replace(/\n$/, '').split('\n')
  return `|${hint}${chomp}\n${lines.map((line) => (line === '' ? '' : indent + line)).join('\n')}`
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\0': '\\0',
  '\x07': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '\x1b': '\\e',
  '\u0085': '\\N',
  '\u2028': '\\L',
  '\u2029': '\\P',
}

/** Printable are the characters of the basic plane that are no controls. */
function quoted(text: string): string {
  let result = ''
  for (const c of text) result += escapes[c] ?? (isPrintable(c) ? c : escapedCode(c.codePointAt(0) ?? 0))
  return `"${result}"`
}

function isPrintable(c: string): boolean {
  return /^[\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]$/.test(c)
}

function escapedCode(code: number): string {
  const hex = code.toString(16).toUpperCase()
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`
}
