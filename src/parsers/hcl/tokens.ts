/** Kinds of tokens, and the marks of punctuation by their first character. */

export type TokenKind =
  | 'identifier'
  | 'number'
  /** The opening quote alone: the template parser reads on from `end`. */
  | 'quote'
  /** `<<EOT` or `<<-EOT` with its line break. */
  | 'heredoc'
  | 'newline'
  | 'end'
  | 'invalid'
  | 'stuck'
  | Punctuation

const punctuation = [
  ...['...', '::', '=>', '==', '!=', '<=', '>=', '&&', '||', '~}'],
  ...['{', '}', '[', ']', '(', ')', '=', ':', ',', '.', '?', '+', '-', '*', '/', '%', '!', '<', '>'],
] as const
export type Punctuation = (typeof punctuation)[number]

/** Candidates by first code unit, longest first. */
export const punctuationBy = new Map<number, readonly Punctuation[]>()
for (const mark of punctuation) {
  const first = mark.charCodeAt(0)
  punctuationBy.set(first, [...(punctuationBy.get(first) ?? []), mark])
}

export function invalidHint(character: string): string {
  if (character === "'" || character === '`') return 'Strings are written in double quotes.'
  if (character === ';') return 'Write each item on a line of its own, without a semicolon.'
  if (character === '&' || character === '|')
    return 'The logical operators are `&&` and `||`; there are no bitwise ones.'
  return 'This character has no meaning in HCL outside of strings and comments.'
}
