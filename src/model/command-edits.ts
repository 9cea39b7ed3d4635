/** Edits of shell commands in a Dockerfile's RUN: a word less, a step more. */
import type { Edit } from './fix.js'
import { get } from './lookup.js'
import type { Resource } from './resource.js'
import { type Span, slice } from './source.js'
import { equals } from './tri.js'
import { items, text } from './value.js'

/** Takes out a word with the blanks before it. Undefined if it isn't written as it is read, or begins its line. */
export function wordDeletion(word: Span, read: string): Edit | undefined {
  if (slice(word) !== read) return undefined
  const { file, start, end } = word
  const blanks = /[ \t]+$/.exec(file.text.slice(Math.max(0, start - 100), start))?.[0].length ?? 0
  const begins = file.text[start - blanks - 1] === '\n' || start === blanks
  return blanks === 0 || begins ? undefined : { span: { file, start: start - blanks, end }, newText: '' }
}

/**
 * Adds `&& step` at the end of the instruction, on a line of its own if the commands have theirs. Undefined unless the
 * instruction is a plain chain of commands joined by `&&`, so that the step runs last, whatever happens.
 * @param commands all commands of the instruction
 */
export function stepAddition(run: Resource, commands: readonly Resource[], step: string): Edit | undefined {
  const last = commands.at(-1)
  const isChain = commands.every(
    ({ body }) =>
      equals(get(body, 'context'), 'script') === true &&
      ['', '&&'].includes(text(get(body, 'after'), '?')) &&
      items(get(body, 'wrappers')).length === 0 &&
      equals(get(body, 'background'), false) === true,
  )
  if (!last || !isChain || get(run.body, 'heredocs').kind !== 'missing') return undefined
  const { file, end } = last.extent
  if (/\S/.test(file.text.slice(end, run.extent.end))) return undefined
  const [, mark, indent] = /([\\`])[ \t]*\r?\n([ \t]*)\S[^\n]*$/.exec(file.text.slice(run.extent.start, end)) ?? []
  const newText = mark === undefined ? ` && ${step}` : ` ${mark}\n${indent}&& ${step}`
  return {
    span: { file, start: end, end },
    newText: file.text.includes('\r\n') ? newText.replace('\n', '\r\n') : newText,
  }
}

/** The exec form of a command line, where the shell has nothing to do: one command of plain words. */
export function execForm(command: string): string | undefined {
  if (!/^[\w./:=@%+,-]+(?: +[\w./:=@%+,-]+)*$/.test(command) || /^\w+=/.test(command)) return undefined
  return `[${command
    .split(/ +/)
    .map((word) => `"${word}"`)
    .join(', ')}]`
}
