/** What only the text of the file shows: duplicate keys, merge keys and anchors. */
import { entries, type Parsed, span, type Value } from '../../../model/index.js'
import type { Diagnostics } from '../../diagnostics.js'

/** Broken syntax is a problem of the file, reported as such; here is what other YAML readers would let pass. */
export function checkSource(parsed: Parsed, document: Value, found: Diagnostics): void {
  for (const { code, message, span: at } of parsed.problems) {
    if (!at) continue
    if (code === 'yaml-duplicate-key') found.add('duplicate-key', at, message)
  }
  const { file } = parsed
  if (!/<<|&/.test(file.text)) return
  const texts = scalarRanges(document, new Set())
  const inText = (at: number): boolean => texts.some(([start, end]) => start <= at && at < end)
  for (const merge of file.text.matchAll(/(?<=^[ \t]*(?:- +)*|[{,] *)<<(?=\s*:)/gm)) {
    if (!inText(merge.index))
      found.add(
        'merge-key',
        span(file, merge.index, merge.index + 2),
        'GitHub reads no merge keys: write the entries out, or alias the whole mapping',
      )
  }
  for (const anchor of file.text.matchAll(/(?<=(?:^|[:\-,[{?])[ \t]+|^)&([^\s,[\]{}]+)/gm)) {
    const name = anchor[1] ?? ''
    const used = new RegExp(`\\*${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![^\\s,\\]}])`).test(file.text)
    if (!used && !inText(anchor.index))
      found.add(
        'unused-anchor',
        span(file, anchor.index, anchor.index + anchor[0].length),
        `no alias \`*${name}\` uses this anchor`,
      )
  }
}

/** Where text of block scalars and quoted strings stands. */
function scalarRanges(value: Value, seen: Set<Value>): readonly (readonly [number, number])[] {
  if (seen.has(value)) return []
  seen.add(value)
  if (value.kind === 'scalar')
    return value.style === 'plain' && !value.raw?.includes('&') ? [] : [[value.span.start, value.span.end]]
  if (value.kind === 'list') return value.items.flatMap((item) => scalarRanges(item, seen))
  return [...entries(value)].flatMap(([, item]) => scalarRanges(item, seen))
}
