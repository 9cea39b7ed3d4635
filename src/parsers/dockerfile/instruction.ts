/** One instruction from its logical line. */
import { type Span, span, spanOf } from '../../model/index.js'
import type { Instruction, MappedText, Pair } from './ast.js'
import type { Logical } from './lines.js'
import { isBlank, part, skipBlank, trimEnd } from './mapped-text.js'
import { plainWords, readDeclarations, readFlags, readJson, readPairs } from './words.js'

export const keywords: ReadonlySet<string> = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
)
const withFlags = new Set(['ADD', 'COPY', 'FROM', 'HEALTHCHECK', 'RUN'])
const withJson = new Set(['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME'])
const withoutWords = new Set(['ARG', 'CMD', 'ENTRYPOINT', 'ENV', 'LABEL', 'RUN'])
/** Nothing nests deeper in a working file than ONBUILD HEALTHCHECK CMD. */
const maxNesting = 4

export function readInstruction(logical: Logical, escapeChar: string): Instruction {
  return instructionIn(logical.text, escapeChar, maxNesting, logical.emptyLines)
}

function instructionIn(
  whole: MappedText,
  escapeChar: string,
  nesting: number,
  emptyLines: readonly Span[] = [],
): Instruction {
  const { text } = whole
  const start = skipBlank(text, 0, text.length)
  let keywordEnd = start
  while (keywordEnd < text.length && !isBlank(text.charCodeAt(keywordEnd))) keywordEnd++
  const keywordSpan = spanOf(whole.map, start, keywordEnd)
  const keyword = text.slice(start, keywordEnd).toUpperCase()
  const bodyStart = skipBlank(text, keywordEnd, text.length)
  const { flags, rest } = withFlags.has(keyword)
    ? readFlags(whole, bodyStart, escapeChar)
    : { flags: [], rest: bodyStart }
  const body = part(whole, rest, Math.max(rest, trimEnd(text, rest, text.length)))
  const json = withJson.has(keyword) ? readJson(body) : undefined
  const inner = nesting > 0 ? innerOf(keyword, body, escapeChar, nesting) : undefined
  return {
    keyword,
    keywordSpan,
    known: keywords.has(keyword),
    span: span(whole.map.file, keywordSpan.start, whole.span.end),
    flags,
    body,
    words: json || withoutWords.has(keyword) ? [] : plainWords(body),
    json,
    pairs: pairsOf(keyword, body, escapeChar),
    heredocs: [],
    inner,
    emptyLines,
  }
}

function pairsOf(keyword: string, body: MappedText, escapeChar: string): Pair[] {
  if (keyword === 'ARG') return readDeclarations(body, escapeChar)
  return keyword === 'ENV' || keyword === 'LABEL' ? readPairs(body, escapeChar) : []
}

function innerOf(keyword: string, body: MappedText, escapeChar: string, nesting: number): Instruction | undefined {
  const isCommand = keyword === 'HEALTHCHECK' && /^cmd(\s|$)/i.test(body.text)
  if (!isCommand && (keyword !== 'ONBUILD' || body.text === '')) return undefined
  return instructionIn(body, escapeChar, nesting - 1)
}
