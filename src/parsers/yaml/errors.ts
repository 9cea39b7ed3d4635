/** Our words for what the `yaml` package finds wrong with a document. */
import { type Problem, problemAt, type SourceFile, span, table } from '../../model/index.js'

/** One complaint of the `yaml` package: its code, and UTF-16 offsets into the text. */
export interface SyntaxComplaint {
  readonly code: string
  readonly start: number
  readonly end: number
}

const words = table<readonly [code: string, message: string, hint: string]>({
  TAB_AS_INDENT: ['yaml-tab', 'a tab is used as indentation', 'Indent with spaces.'],
  BAD_INDENT: ['yaml-indentation', 'the indentation fits no enclosing level', 'Align the line with its neighbours.'],
  BAD_ALIAS: ['yaml-alias', 'the alias or anchor has no usable name', 'Write a name directly after `*` or `&`.'],
  BAD_DQ_ESCAPE: [
    'yaml-escape',
    'the escape sequence is not known in a double-quoted string',
    'Double the backslash, or use single quotes.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'yaml-nested-mapping',
    'a nested mapping begins on the line of its key',
    'Quote the text if it holds `: `, or move the mapping to the next line.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'yaml-missing-colon',
    'this looks like a key, but no `:` follows on its line',
    'Add the `:`, or indent the text as part of the value above.',
  ],
  BLOCK_IN_FLOW: ['yaml-flow', 'block style is used within `{}` or `[]`', 'Use one style within the brackets.'],
  MISSING_CHAR: ['yaml-syntax', 'a quote, bracket, comma or colon is missing', 'Look at the place and before it.'],
  RESOURCE_EXHAUSTION: ['yaml-too-deep', 'the document is nested too deeply to be read', 'Flatten it.'],
})

const fallback = [
  'yaml-syntax',
  'the text is not valid YAML from here',
  'Look at the place and the line before it.',
] as const

const template = [
  'yaml-template',
  'this is a template, not YAML',
  'Render it first; what could be read was judged, what is absent was not.',
] as const

/** One problem for all complaints of a document: the first is the cause, the others follow from it. */
export function syntaxProblem(file: SourceFile, complaints: readonly SyntaxComplaint[]): Problem | undefined {
  const first = complaints[0]
  if (!first) return undefined
  const [code, message, hint] = isTemplated(file.text, first) ? template : (words[first.code] ?? fallback)
  const others = complaints.length > 1 ? ` (and ${complaints.length - 1} more in this document)` : ''
  const start = Math.min(first.start, file.text.length)
  return problemAt(span(file, start, Math.max(start, Math.min(first.end, file.text.length))), code, message + others, {
    hint,
  })
}

/** Template marks on the line of the complaint or the one before, where such errors show. */
function isTemplated(text: string, { start }: SyntaxComplaint): boolean {
  const lineStart = text.lastIndexOf('\n', Math.max(0, start - 1))
  const from = Math.max(0, text.lastIndexOf('\n', Math.max(0, lineStart - 1)))
  const lineEnd = text.indexOf('\n', start)
  return /\{\{|\{%|<%/.test(text.slice(from, lineEnd < 0 ? text.length : lineEnd))
}
