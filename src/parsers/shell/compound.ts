/** Compound commands: groups, conditionals, loops, `case`, functions, `[[ … ]]` and `(( … ))`. */
import type { CaseClause, Command, CommandList, If, Redirect, Word, WordPart } from './ast.js'
import { Closer, type Cursor, nameEnd, peek, report, skipBlanks, take } from './cursor.js'
import { isArithmetic, readDoubleParentheses } from './expansions.js'
import { clauseEnd, expectKeyword, keywordAt, takeKeyword } from './keywords.js'
import { readRedirects } from './redirects.js'
import { readParenthesized, readRegularExpression, readWord, wordStarts } from './words.js'

/** What this file needs of the file that uses it. */
export interface CommandGrammar {
  readonly command: (c: Cursor) => Command | undefined
  readonly skipLines: (c: Cursor) => void
}

/** The compound command at `pos`; undefined, and nothing read, if none starts here. */
export function readCompound(c: Cursor, grammar: CommandGrammar): Command | undefined {
  if (peek(c) === 40) return readParentheses(c)
  const keyword = keywordAt(c)
  switch (keyword) {
    case '':
      return undefined
    case '{':
      return readGroup(c)
    case 'if':
      return readIf(c)
    case 'for':
    case 'select':
      return readFor(c, keyword, grammar)
    case 'while':
    case 'until':
      return readLoop(c, keyword)
    case 'case':
      return readCase(c, grammar)
    case 'function':
      return readFunction(c, grammar)
    case '[[':
      return readTest(c, grammar)
    case 'coproc':
      return readCoprocess(c, grammar)
    default:
      return undefined
  }
}

/** The redirections after a compound command, and where it ends with them. Evaluated last in each record. */
function tail(c: Cursor, start: number): { start: number; end: number; redirects: readonly Redirect[] } {
  const end = c.pos
  const redirects = readRedirects(c)
  return { start, end: redirects.at(-1)?.end ?? end, redirects }
}

/** Commands while `closers` are waited for, besides what encloses them. */
function readUntil(c: Cursor, closers: number): CommandList {
  const saved = c.open
  c.open = saved | closers
  const list = c.grammar.commands(c)
  c.open = saved
  return list
}

function readParentheses(c: Cursor): Command {
  const start = c.pos
  if (isArithmetic(c, start)) {
    const parts = readDoubleParentheses(c)
    return { type: 'arithmetic-command', parts, ...tail(c, start) }
  }
  c.pos++
  const body = readParenthesized(c, start)
  return { type: 'subshell', body, ...tail(c, start) }
}

function readGroup(c: Cursor): Command {
  const start = c.pos
  c.pos++
  const body = readUntil(c, Closer.BRACE)
  expectKeyword(c, '}', '{', start)
  return { type: 'group', body, ...tail(c, start) }
}

function readIf(c: Cursor): Command {
  const start = c.pos
  c.pos += 'if'.length
  const branches: If['branches'][number][] = []
  do {
    const condition = readUntil(c, Closer.THEN | Closer.ELSE)
    expectKeyword(c, 'then', 'if', start)
    branches.push({ condition, body: readUntil(c, Closer.ELSE) })
  } while (takeKeyword(c, 'elif'))
  const otherwise = takeKeyword(c, 'else') ? readUntil(c, Closer.ELSE) : undefined
  expectKeyword(c, 'fi', 'if', start)
  return { type: 'if', branches, ...(otherwise ? { otherwise } : {}), ...tail(c, start) }
}

function readFor(c: Cursor, type: 'for' | 'select', grammar: CommandGrammar): Command {
  const start = c.pos
  c.pos += type.length
  skipBlanks(c)
  if (type === 'for' && isArithmetic(c, c.pos)) {
    const header = readDoubleParentheses(c)
    const body = readLoopBody(c, type, start, grammar)
    return { type: 'for-arithmetic', header, body, ...tail(c, start) }
  }
  const nameStart = c.pos
  c.pos = nameEnd(c, nameStart)
  const variable = c.text.slice(nameStart, c.pos)
  if (variable === '') report(c, start, c.pos, 'shell-missing-name', `a variable must follow \`${type}\``)
  grammar.skipLines(c)
  const words = takeKeyword(c, 'in') ? readWords(c) : undefined
  const body = readLoopBody(c, type, start, grammar)
  return { type, variable, ...(words ? { words } : {}), body, ...tail(c, start) }
}

function readWords(c: Cursor): Word[] {
  const words: Word[] = []
  for (skipBlanks(c); wordStarts(c) && peek(c) !== 35; skipBlanks(c)) words.push(readWord(c))
  return words
}

/** `do … done`, or the braces that bash takes instead. */
function readLoopBody(c: Cursor, construct: string, start: number, grammar: CommandGrammar): CommandList {
  skipBlanks(c)
  if (clauseEnd(c) === 0) take(c, ';')
  grammar.skipLines(c)
  if (takeKeyword(c, '{')) {
    const body = readUntil(c, Closer.BRACE)
    expectKeyword(c, '}', construct, start)
    return body
  }
  return readDo(c, construct, start)
}

function readDo(c: Cursor, construct: string, start: number): CommandList {
  expectKeyword(c, 'do', construct, start)
  const body = readUntil(c, Closer.DONE)
  expectKeyword(c, 'done', construct, start)
  return body
}

function readLoop(c: Cursor, type: 'while' | 'until'): Command {
  const start = c.pos
  c.pos += type.length
  const condition = readUntil(c, Closer.DO | Closer.DONE)
  const body = readDo(c, type, start)
  return { type, condition, body, ...tail(c, start) }
}

function readCase(c: Cursor, grammar: CommandGrammar): Command {
  const start = c.pos
  c.pos += 'case'.length
  skipBlanks(c)
  const subject = wordStarts(c) ? readWord(c) : undefined
  grammar.skipLines(c)
  expectKeyword(c, 'in', 'case', start)
  const clauses: CaseClause[] = []
  for (;;) {
    grammar.skipLines(c)
    if (c.pos >= c.end || keywordAt(c) === 'esac') break
    const clause = readClause(c)
    if (clause.end === clause.start) break
    clauses.push(clause)
  }
  expectKeyword(c, 'esac', 'case', start)
  return { type: 'case', ...(subject ? { subject } : {}), clauses, ...tail(c, start) }
}

/** Empty if neither a pattern nor a command could be read. */
function readClause(c: Cursor): CaseClause {
  const start = c.pos
  take(c, '(')
  const patterns: Word[] = []
  for (;;) {
    skipBlanks(c)
    if (wordStarts(c)) patterns.push(readWord(c))
    skipBlanks(c)
    if (peek(c) !== 124) break
    c.pos++
  }
  if (!take(c, ')') && c.pos > start) {
    report(c, start, c.pos, 'shell-unclosed', 'the pattern has no `)`')
  }
  const body = readUntil(c, Closer.CLAUSE | Closer.ESAC)
  c.pos += clauseEnd(c)
  return { start, end: c.pos, patterns, body }
}

function readFunction(c: Cursor, grammar: CommandGrammar): Command {
  const start = c.pos
  c.pos += 'function'.length
  skipBlanks(c)
  const nameStart = c.pos
  if (wordStarts(c)) readWord(c)
  const name = c.text.slice(nameStart, c.pos)
  skipBlanks(c)
  if (take(c, '(')) {
    skipBlanks(c)
    take(c, ')')
  }
  grammar.skipLines(c)
  const body = grammar.command(c)
  if (!body) report(c, start, c.pos, 'shell-unclosed', `the function \`${name}\` has no body`)
  return { type: 'function', name, ...(body ? { body } : {}), start, end: c.pos, redirects: [] }
}

function readCoprocess(c: Cursor, grammar: CommandGrammar): Command | undefined {
  const start = c.pos
  c.pos += 'coproc'.length
  skipBlanks(c)
  const name = readCoprocessName(c)
  const body = grammar.command(c)
  if (!body) {
    c.pos = start
    return undefined
  }
  return { type: 'coproc', ...(name ? { name } : {}), body, start, end: c.pos, redirects: [] }
}

/** A name counts as one only before a compound command; otherwise it is the command. */
function readCoprocessName(c: Cursor): string {
  const start = c.pos
  const end = nameEnd(c, start)
  if (end === start || keywordAt(c) !== '') return ''
  c.pos = end
  skipBlanks(c)
  if (c.pos > end && (peek(c) === 40 || keywordAt(c) !== '')) return c.text.slice(start, end)
  c.pos = start
  return ''
}

function readTest(c: Cursor, grammar: CommandGrammar): Command {
  const start = c.pos
  c.pos += 2
  const words: Word[] = []
  for (;;) {
    grammar.skipLines(c)
    if (c.pos >= c.end || peek(c) === 59 || keywordAt(c) === ']]') break
    const last = words.at(-1)
    const afterMatch = last !== undefined && c.text.slice(last.start, last.end) === '=~'
    words.push(afterMatch ? readRegularExpression(c) : (readTestOperator(c) ?? readWord(c)))
    if (words.at(-1)?.end === words.at(-1)?.start) break
  }
  expectKeyword(c, ']]', '[[', start)
  return { type: 'test', words, ...tail(c, start) }
}

/** Operators that would end a word elsewhere. */
function readTestOperator(c: Cursor): Word | undefined {
  const start = c.pos
  const found = take(c, '&&') || take(c, '||') || ((peek(c) === 40 || peek(c) === 41) && ++c.pos > 0)
  if (!found && (peek(c) === 60 || peek(c) === 62) && peek(c, 1) !== 40) c.pos++
  if (c.pos === start) return undefined
  const part: WordPart = { type: 'literal', start, end: c.pos, value: c.text.slice(start, c.pos) }
  return { start, end: c.pos, parts: [part] }
}
