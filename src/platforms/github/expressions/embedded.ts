/** Finds the `${{ … }}` in a text. */
import type { ParsedExpression, Place } from './ast.js'
import { parseExpression } from './parse.js'

export interface Embedded extends Place, ParsedExpression {
  /** The text between the braces, trimmed. */
  readonly source: string
  /** False when the closing `}}` is missing. */
  readonly closed: boolean
}

export function hasExpression(text: string): boolean {
  return text.includes('${{')
}

/** All embeddings in order; `start` and `end` include the braces. A `}}` inside a quoted string closes nothing. */
export function embeddedIn(text: string): Embedded[] {
  const found: Embedded[] = []
  let from = 0
  for (;;) {
    const start = text.indexOf('${{', from)
    if (start < 0) return found
    const close = closing(text, start + 3)
    const end = close < 0 ? text.length : close + 2
    const inner = close < 0 ? text.length : close
    const parsed = parseExpression(text, start + 3, inner)
    const faults =
      close < 0
        ? [{ start, end: start + 3, message: 'the `${{` that begins here is not closed by `}}`' }]
        : parsed.faults
    found.push({
      start,
      end,
      tree: parsed.tree,
      faults,
      source: text.slice(start + 3, inner).trim(),
      closed: close >= 0,
    })
    from = end
  }
}

function closing(text: string, from: number): number {
  let quoted = false
  for (let i = from; i < text.length; i++) {
    const c = text[i]
    if (c === "'") quoted = !quoted
    else if (c === '}' && !quoted && text[i + 1] === '}') return i
  }
  // A stray quote must not swallow the rest of a script: then the first `}}` is where the author meant it.
  return quoted ? text.indexOf('}}', from) : -1
}

/** The whole text as one expression, as `if:` may be written without braces. */
export function bareExpression(text: string): Embedded {
  const parsed = parseExpression(text)
  return { ...parsed, start: 0, end: text.length, source: text.trim(), closed: true }
}
