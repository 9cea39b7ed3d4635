/** Where to go on after an item that can't be read. Lines and indentation are what people get right even then. */
import { identifierLength, lineEnd } from './characters.js'
import type { Scanner } from './scanner.js'

/** Makes a stuck scanner go on at the line break after the item that began at `itemStart`. */
export function resumeAfter(s: Scanner, itemStart: number): void {
  const { text } = s
  if (s.heredoc !== undefined) s.resume(heredocEnd(text, s.start, s.heredoc))
  else if (s.brackets > 0) s.resume(itemEnd(text, lineStart(text, itemStart), s.start))
  else s.resume(lineEnd(text, s.start))
}

/** The end of the line that closes the heredoc, or of the text. */
function heredocEnd(text: string, from: number, marker: string): number {
  for (let line = from; line < text.length; line = nextLine(text, line)) {
    const end = lineEnd(text, line)
    if (text.slice(line, end).trim() === marker) return end
  }
  return text.length
}

/**
 * Something is open, perhaps by mistake. The item ends before a line that begins with a name no deeper than the item,
 * or closes what the item stands in; or with a line that closes a bracket at the item's own depth.
 */
function itemEnd(text: string, itemLine: number, from: number): number {
  const depth = indentation(text, itemLine)
  // The line that made reading fail may be the next item already.
  const failed = lineStart(text, from)
  let line = failed > itemLine ? failed : nextLine(text, from)
  let end = lineEnd(text, Math.max(itemLine, line - 2))
  for (; line < text.length; line = nextLine(text, line)) {
    const indent = indentation(text, line)
    const at = line + indent
    if (indent <= depth && identifierLength(text, at) > 0) return end
    if (indent < depth && text[at] === '}') return end
    end = lineEnd(text, at)
    if (end > from && indent <= depth && /[\])}]/.test(text.charAt(at))) return end
  }
  return text.length
}

function indentation(text: string, line: number): number {
  let at = line
  while (text[at] === ' ' || text[at] === '\t') at++
  return at - line
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

function nextLine(text: string, at: number): number {
  const found = text.indexOf('\n', at)
  return found < 0 ? text.length : found + 1
}
