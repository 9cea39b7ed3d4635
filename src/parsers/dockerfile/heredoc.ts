/** `<<EOF` in RUN, COPY and ADD. */
import { type SourceFile, span } from '../../model/index.js'
import type { Heredoc, MappedText, Word } from './ast.js'
import { lineAt } from './lines.js'
import { append, build, builder } from './mapped-text.js'
import { quotedWords } from './words.js'

const opener = /^\d*<<(-?)([^<\s]+)$/

/** The words of an instruction that open a heredoc, in order. */
export function openers(body: MappedText, escapeChar: string): Word[] {
  if (!body.text.includes('<<')) return []
  return quotedWords(body, escapeChar).filter((w) => opener.test(w.text))
}

/** Reads the lines of one heredoc that begins at `start`; answers it and where the text goes on. */
export function readHeredoc(file: SourceFile, word: Word, start: number): { heredoc: Heredoc; next: number } {
  const [, dash, label = ''] = opener.exec(word.text) ?? []
  const name = label.replace(/["'\\]/g, '')
  const shape = { name, quoted: name !== label, chomp: dash === '-', opener: word }
  const { text } = file
  const content = builder(file)
  let at = start
  while (at < text.length) {
    const line = lineAt(text, at)
    const from = shape.chomp ? skipTabs(text, line.start, line.end) : line.start
    if (text.slice(from, line.end) === name) {
      const end = span(file, from, line.end)
      return {
        heredoc: { ...shape, content: build(content, span(file, start, at)), end, terminated: true },
        next: line.next,
      }
    }
    append(content, from, line.next)
    at = line.next
  }
  const end = span(file, at, at)
  return { heredoc: { ...shape, content: build(content, span(file, start, at)), end, terminated: false }, next: at }
}

function skipTabs(text: string, start: number, end: number): number {
  let at = start
  while (at < end && text[at] === '\t') at++
  return at
}
