/**
 * The fast path: block mappings and sequences, scalars on one line, block scalars, flow collections, several documents.
 * It answers exactly what the complete parser answers, or undefined. A test compares the two on every file at hand.
 */
import { type Comment, type Parsed, type SourceFile, span } from '../../../model/index.js'
import type { YamlDocument, YamlTree } from '../tree.js'
import { node } from './block.js'
import { bail, type Cursor, endOfLine, nextLine } from './cursor.js'

export function parseFast(file: SourceFile): Parsed<YamlTree> | undefined {
  // Carriage returns, other control characters and Unicode line breaks are for the complete parser.
  if (/[\0-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ufeff]/.test(file.text)) return undefined
  const comments: Comment[] = []
  try {
    const found = documents({ file, text: file.text, at: 0, column: 0, outermost: 0, comments })
    return { file, tree: { documents: found }, comments, problems: [] }
  } catch (error) {
    if (error === bail) return undefined
    throw error
  }
}

function documents(c: Cursor): readonly YamlDocument[] {
  const result: YamlDocument[] = []
  nextLine(c)
  do {
    const start = c.at - Math.max(c.column, 0)
    if (c.column < 0) {
      // Text without a document, or `...`.
      if (c.text[c.at] !== '-') throw bail
      c.at += 3
      endOfLine(c)
      nextLine(c)
      if (c.column < 0) throw bail
    }
    const value = node(c, c.column, -1, 0, {})
    if (c.column >= 0) throw bail
    result.push({ value, span: span(c.file, start, c.at) })
  } while (c.at < c.text.length)
  return result
}
