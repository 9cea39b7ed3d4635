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
  return found.includes('\n') && !/[^\t\n\x20-\uffff]|^\s|\s\n/.test(found) ? literal(found, depth) : quoted(found)
}

function literal(text: string, depth: number): string {
  const indent = '  '.repeat(Math.max(1, depth))
  const chomp = !text.endsWith('\n') ? '-' : text.endsWith('\n\n') ? '+' : ''
  const lines = text.replace(/\n$/, '').split('\n')
  return `|${chomp}\n${lines.map((line) => (line === '' ? '' : indent + line)).join('\n')}`
}

function quoted(text: string): string {
  return JSON.stringify(text)
}
