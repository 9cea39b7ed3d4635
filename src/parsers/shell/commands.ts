/** Lists, pipelines and simple commands. */
import type { Assignment, Command, CommandList, FunctionDefinition, ListItem, Pipeline, Redirect, Word } from './ast.js'
import { readCompound } from './compound.js'
import {
  type Cursor,
  lineEnd,
  NEWLINE,
  nameEnd,
  nested,
  peek,
  report,
  skipBlanks,
  skipComment,
  take,
} from './cursor.js'
import { readHereDocuments } from './heredoc.js'
import { clauseEnd, closerAt, keywordAt, takeKeyword } from './keywords.js'
import { readEnclosed } from './quotes.js'
import { readRedirect } from './redirects.js'
import { readArray, readWord, unexpected, wordStarts } from './words.js'

/** Commands up to a closer that an open construct waits for, or the end. A closer nobody waits for is passed over. */
export function readCommands(c: Cursor): CommandList {
  const start = c.pos
  return nested(
    c,
    () => ({ start, end: c.pos, items: [] }),
    () => {
      const items: ListItem[] = []
      for (;;) {
        skipLines(c)
        if (c.pos >= c.end) break
        const closer = closerAt(c)
        if ((closer & c.open) !== 0) break
        if (closer !== 0) skipStray(c)
        else items.push(readItem(c))
      }
      return { start: items[0]?.start ?? c.pos, end: items.at(-1)?.end ?? c.pos, items }
    },
  )
}

/** Blanks, comments and line breaks, and the here-documents that begin after them. */
export function skipLines(c: Cursor): void {
  for (;;) {
    skipBlanks(c)
    const code = peek(c)
    if (code === 35) skipComment(c)
    else if (code === NEWLINE) {
      c.pos++
      if (c.pending.length > 0) readHereDocuments(c)
    } else return
  }
}

function skipStray(c: Cursor): void {
  const length = Math.max(1, keywordAt(c).length, clauseEnd(c))
  const found = c.text.slice(c.pos, c.pos + length)
  report(c, c.pos, c.pos + length, 'shell-unexpected-token', `\`${found}\` closes nothing that is open here`)
  c.pos += length
}

function readItem(c: Cursor): ListItem {
  const start = c.pos
  const first = readPipeline(c)
  const rest: { operator: '&&' | '||'; pipeline: Pipeline }[] = []
  let end = c.pos
  for (;;) {
    skipBlanks(c)
    const operator = take(c, '&&') ? '&&' : take(c, '||') ? '||' : undefined
    if (!operator) break
    skipLines(c)
    rest.push({ operator, pipeline: readPipeline(c) })
    end = c.pos
  }
  const terminator = readTerminator(c)
  if (c.pos === start) unexpected(c)
  return { start, end, first, rest, terminator }
}

function readTerminator(c: Cursor): ListItem['terminator'] {
  switch (peek(c)) {
    case 59:
      if (clauseEnd(c) > 0) return ''
      c.pos++
      return ';'
    case 38:
      c.pos++
      return '&'
    case NEWLINE:
      return '\n'
    default:
      if (c.pos < c.end && peek(c) !== 35 && closerAt(c) === 0) lacksSeparator(c)
      return ''
  }
}

function lacksSeparator(c: Cursor): void {
  const end = Math.min(lineEnd(c, c.pos), c.pos + 1)
  const found = c.text.slice(c.pos, end)
  const hint = 'End the command before it with `;` or a line break.'
  report(c, c.pos, end, 'shell-unexpected-token', `\`${found}\` can't go on the command before it`, hint)
}

function readPipeline(c: Cursor): Pipeline {
  const start = c.pos
  let negated = false
  let timed = false
  for (let keyword = keywordAt(c); keyword === '!' || keyword === 'time'; keyword = keywordAt(c)) {
    takeKeyword(c, keyword)
    if (keyword === '!') negated = !negated
    else timed = true
    skipBlanks(c)
    if (keyword === 'time' && /^-p\s/.test(c.text.slice(c.pos, c.pos + 3))) c.pos += 2
    skipBlanks(c)
  }
  const commands: Command[] = []
  for (;;) {
    const command = readCommand(c)
    if (command) commands.push(command)
    else if (commands.length > 0 || !(negated || timed)) lacksCommand(c)
    skipBlanks(c)
    if (peek(c) !== 124 || peek(c, 1) === 124) break
    c.pos += peek(c, 1) === 38 ? 2 : 1
    skipLines(c)
  }
  return { start, end: commands.at(-1)?.end ?? c.pos, negated, timed, commands }
}

function lacksCommand(c: Cursor): void {
  const end = Math.min(c.pos + 1, c.end)
  const found = c.pos < end ? `\`${c.text.slice(c.pos, end)}\`` : 'the end of the script'
  const start = c.pos < end ? c.pos : Math.max(0, c.text.trimEnd().length - 1)
  report(
    c,
    start,
    Math.max(end, start),
    'shell-missing-command',
    `a command is missing before ${found === '`\n`' ? 'the line break' : found}`,
  )
}

/** Undefined, and nothing read, where no command starts. */
export function readCommand(c: Cursor): Command | undefined {
  return nested<Command | undefined>(
    c,
    () => undefined,
    () => (closerAt(c) === 0 ? (readCompound(c, commandGrammar) ?? readSimple(c)) : undefined),
  )
}

const commandGrammar = { command: readCommand, skipLines }

function readSimple(c: Cursor): Command | undefined {
  const start = c.pos
  const assignments: Assignment[] = []
  const words: Word[] = []
  const redirects: Redirect[] = []
  let end = start
  for (;;) {
    skipBlanks(c)
    const redirect = readRedirect(c)
    if (redirect) redirects.push(redirect)
    else if (wordStarts(c) && peek(c) !== 35) {
      const assignment = words.length === 0 ? readAssignment(c) : undefined
      if (assignment) assignments.push(assignment)
      else words.push(readWord(c))
    } else if (peek(c) === 40 && end > start) {
      const definition = words.length === 1 ? readFunction(c, words[0]) : undefined
      if (definition) return definition
      unexpected(c)
    } else break
    end = c.pos
  }
  if (end === start) return undefined
  return { type: 'simple', start, end, assignments, words, redirects }
}

/** `name() …`; undefined, and nothing read, if the parenthesis isn't closed at once. */
function readFunction(c: Cursor, word: Word | undefined): FunctionDefinition | undefined {
  const open = c.pos
  c.pos++
  skipBlanks(c)
  if (!word || !take(c, ')')) {
    c.pos = open
    return undefined
  }
  skipLines(c)
  const body = readCommand(c)
  if (!body) lacksCommand(c)
  const name = c.text.slice(word.start, word.end)
  return { type: 'function', start: word.start, end: c.pos, name, redirects: [], ...(body ? { body } : {}) }
}

/** How far an index in `name[index]=` is looked for. */
const longestIndex = 250

/** `name=`, `name+=`, `name[index]=` with its value; undefined, and nothing read, if the word is no assignment. */
function readAssignment(c: Cursor): Assignment | undefined {
  const start = c.pos
  const end = nameEnd(c, start)
  if (end === start) return undefined
  const indexEnd = c.text.charCodeAt(end) === 91 ? findIndexEnd(c, end) : end
  const append = c.text.charCodeAt(indexEnd) === 43
  const equals = append ? indexEnd + 1 : indexEnd
  if (equals >= c.end || c.text.charCodeAt(equals) !== 61) return undefined
  const index = indexEnd > end ? readIndexParts(c, end + 1, indexEnd - 1) : undefined
  c.pos = equals + 1
  const value = readValue(c)
  const name = c.text.slice(start, end)
  return { start, end: c.pos, name, append, ...(index ? { index } : {}), ...(value ? { value } : {}) }
}

function readValue(c: Cursor): Word | undefined {
  if (peek(c) === 40) {
    const array = readArray(c)
    return { start: array.start, end: array.end, parts: [array] }
  }
  const value = wordStarts(c) ? readWord(c) : undefined
  return value && value.end > value.start ? value : undefined
}

function readIndexParts(c: Cursor, start: number, end: number): Assignment['index'] {
  const parts: NonNullable<Assignment['index']>[number][] = []
  const saved = c.end
  c.pos = start
  c.end = end
  readEnclosed(c, parts, ']', false)
  c.end = saved
  return parts
}

/** Offset after the `]` that closes the `[` at `open` when `=` or `+=` follows it; `open` otherwise. */
function findIndexEnd(c: Cursor, open: number): number {
  let depth = 0
  const stop = Math.min(c.end, open + longestIndex)
  for (let at = open; at < stop; at++) {
    const code = c.text.charCodeAt(at)
    if (code === NEWLINE) break
    if (code === 91) depth++
    else if (code === 93 && --depth === 0) {
      return /^\]\+?=/.test(c.text.slice(at, at + 3)) ? at + 1 : open
    }
  }
  return open
}
