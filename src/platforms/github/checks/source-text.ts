/** What only the text of the file shows: duplicate keys, merge keys and anchors. */
import { entries, type Parsed, type Span, span, type Value } from '../../../model/index.js'
import type { Diagnostics } from '../../diagnostics.js'

/** Broken syntax is a problem of the file, reported as such; here is what other YAML readers would let pass. */
export function checkSource(parsed: Parsed, document: Value, found: Diagnostics): void {
  for (const { code, message, span: at } of parsed.problems) {
    if (at && code === 'yaml-duplicate-key') found.add('duplicate-key', at, message)
  }
  const signs = signsIn(parsed.file)
  if (signs.length === 0) return
  const inText = textAt(document)
  const used = new Set([...parsed.file.text.matchAll(/\*([^\s,[\]{}]+)/g)].map((alias) => alias[1]))
  for (const { at, anchor } of signs) {
    if (inText(at.start)) continue
    if (anchor === undefined) found.add('merge-key', at, mergeMessage)
    else if (!used.has(anchor)) found.add('unused-anchor', at, `no alias \`*${anchor}\` uses this anchor`)
  }
}

const mergeMessage = 'GitHub reads no merge keys: write the entries out, or alias the whole mapping'

interface Sign {
  readonly at: Span
  /** Its name; absent: the sign is a merge key. */
  readonly anchor?: string
}

/** Places that look like merge keys and anchors, judged by what stands before them on their line. */
function signsIn(file: Span['file']): readonly Sign[] {
  const { text } = file
  if (!/<<|&/.test(text)) return []
  return [...text.matchAll(/<<(?=[ \t]*:)|&([^\s,[\]{}&]+)/g)].flatMap((match) => {
    const before = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index)
    const at = span(file, match.index, match.index + match[0].length)
    const [, anchor] = match
    if (anchor === undefined) return /^[ \t]*(?:- +)*$|[{,] *$/.test(before) ? [{ at }] : []
    return /(?:^|[:\-,[{?])[ \t]+$|^$/.test(before) ? [{ at, anchor }] : []
  })
}

/** Does an offset lie in a script or another text? */
function textAt(document: Value): (offset: number) => boolean {
  const ranges: (readonly [number, number])[] = []
  const seen = new Set<Value>()
  const collect = (value: Value): void => {
    if (seen.has(value)) return
    seen.add(value)
    const isText = value.kind === 'scalar' && (value.style !== 'plain' || value.raw?.includes('&'))
    if (isText) ranges.push([value.span.start, value.span.end])
    if (value.kind === 'list') value.items.forEach(collect)
    for (const [, item] of entries(value)) collect(item)
  }
  collect(document)
  ranges.sort((a, b) => a[0] - b[0])
  return (offset) => {
    let low = 0
    let high = ranges.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ranges[middle]?.[0] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return offset < (ranges[low - 1]?.[1] ?? 0)
  }
}
