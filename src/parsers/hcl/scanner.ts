/**
 * Tokens of HCL on demand, one at a time, since what a character means depends on where the parser is: newlines count
 * in bodies and objects but not in brackets, and a quote opens a template with a grammar of its own.
 *
 * The first problem of an item makes the scanner *stuck*: its token fits nowhere, so every rule of the grammar gives
 * up in its own way without a second message, until the body parser resumes at the next item.
 */
import { type Comment, type Problem, problemAt, type SourceFile, type Span } from '../../model/index.js'
import {
  asterisk,
  carriageReturn,
  hash,
  heredocLength,
  identifierLength,
  isDigit,
  less,
  lineEnd,
  lineFeed,
  numberLength,
  quote,
  slash,
  space,
  tab,
} from './characters.js'
import { invalidHint, type Punctuation, punctuationBy, type TokenKind } from './tokens.js'

/** Deeper trees are refused: what walks them later recurses. */
const maxDepth = 500

export class Scanner {
  kind: TokenKind = 'end'
  start: number
  /** After the current token. */
  end: number
  /** After the token before. */
  previousEnd: number
  /** Whether line breaks are tokens here. */
  newlines = true
  /** Brackets, braces and template sequences of the current item that are open. */
  brackets = 0
  /** Closing marker of the outermost heredoc being read. */
  heredoc: string | undefined
  readonly text: string
  readonly comments: Comment[] = []
  readonly problems: Problem[] = []
  /** Problems of items before this offset are not told: another one of that line was. */
  private quietUntil = 0
  /** Up to where characters without a meaning were reported. */
  private charactersChecked = 0
  /** Reading was given up: the rest of the text is the end. */
  private abandoned = false
  private depth = 0
  private deepest = 0

  constructor(
    readonly file: SourceFile,
    start: number,
    end: number,
  ) {
    this.text = end < file.text.length ? file.text.slice(0, end) : file.text
    this.start = start
    this.end = start
    this.previousEnd = start
  }

  get stuck(): boolean {
    return this.kind === 'stuck'
  }

  is(kind: TokenKind): boolean {
    return this.kind === kind
  }

  span(start: number, end: number): Span {
    return { file: this.file, start, end }
  }

  /** The current token's text. */
  lexeme(): string {
    return this.text.slice(this.start, this.end)
  }

  isKeyword(word: string): boolean {
    return this.kind === 'identifier' && this.end - this.start === word.length && this.text.startsWith(word, this.start)
  }

  advance(): void {
    if (this.stuck) return
    this.previousEnd = this.end
    this.skipBlank()
    this.start = this.end
    this.kind = this.readToken()
  }

  /** Goes on at `offset`, which may lie a line before the current token, as if exactly the text before were read. */
  resume(offset: number): void {
    this.kind = 'end'
    this.end = this.abandoned ? this.text.length : offset
    while ((this.comments.at(-1)?.span.start ?? -1) >= offset) this.comments.pop()
    this.newlines = true
    this.brackets = 0
    this.heredoc = undefined
    this.advance()
  }

  /** Steps over an opening bracket. Answers what `close` needs to restore. */
  open(newlines: boolean): boolean {
    const outer = this.newlines
    this.brackets++
    this.newlines = newlines
    this.advance()
    return outer
  }

  /** Steps over the closing bracket that has to stand here. */
  close(kind: Punctuation, outer: boolean): void {
    if (this.kind !== kind) {
      this.unexpected(`\`${kind}\``)
      return
    }
    this.brackets--
    this.newlines = outer
    this.advance()
  }

  /** Steps over a token that has to stand here. */
  expect(kind: Punctuation, wanted = `\`${kind}\``): void {
    if (this.kind === kind) this.advance()
    else this.unexpected(wanted)
  }

  /** A problem after which the item can still be read. */
  report(at: Span, code: string, message: string, hint: string): void {
    if (this.stuck || this.abandoned || at.start < this.quietUntil) return
    this.problems.push(problemAt(at, code, message, { hint }))
  }

  /** What follows in this line is read, but one problem of a line is enough. */
  quietLine(): void {
    this.quietUntil = lineEnd(this.text, this.end)
  }

  /** A problem that makes the rest of the item unreadable. */
  fail(at: Span, code: string, message: string, hint: string): void {
    this.report(at, code, message, hint)
    this.kind = 'stuck'
  }

  /** The item is unreadable, and that was reported. */
  giveUp(): void {
    this.kind = 'stuck'
  }

  unexpected(wanted: string): void {
    if (this.stuck) return
    const { found, hint } = this.describe()
    const end = this.kind === 'newline' || this.kind === 'end' ? this.start : this.end
    this.fail(this.span(this.start, end), 'hcl-unexpected-token', `Expected ${wanted}, found ${found}`, hint)
  }

  /** Nothing after this offset can be read sensibly. */
  abandon(at: Span, code: string, message: string, hint: string): void {
    this.fail(at, code, message, hint)
    this.abandoned = true
  }

  /** One level deeper in the tree; hand the answer to `leave`. */
  enter(): number {
    const outer = this.deepest
    this.deepest = ++this.depth
    this.checkDepth()
    return outer
  }

  leave(outer: number): void {
    this.depth--
    if (outer > this.deepest) this.deepest = outer
  }

  /** A node was put around what was just read, as in `a + b + c`: that is one deeper now. */
  wrap(): void {
    this.deepest++
    this.checkDepth()
  }

  private checkDepth(): void {
    if (this.deepest <= maxDepth) return
    const at = this.span(this.start, this.end)
    const hint = 'Split it up with locals or modules; everything after this place was not read.'
    this.abandon(at, 'hcl-too-deep', `Nested more than ${maxDepth} levels deep`, hint)
  }

  /** Spaces, comments and, where they don't count, line breaks. */
  private skipBlank(): void {
    const { text } = this
    let at = this.end
    for (;;) {
      const c = text.charCodeAt(at)
      if (c === space || c === tab) at++
      else if (c === lineFeed && !this.newlines) at++
      else if (c === carriageReturn && !this.newlines && text.charCodeAt(at + 1) === lineFeed) at += 2
      else if (c === hash || (c === slash && text.charCodeAt(at + 1) === slash))
        at = this.comment(at, lineEnd(text, at))
      else if (c === slash && text.charCodeAt(at + 1) === asterisk) {
        const close = text.indexOf('*/', at + 2)
        if (close < 0) {
          this.unclosedComment(at)
          break
        }
        at = this.comment(at, close + 2)
      } else break
    }
    this.end = at
  }

  private comment(start: number, end: number): number {
    this.comments.push({ span: this.span(start, end), text: this.text.slice(start, end) })
    return end
  }

  private unclosedComment(at: number): void {
    const hint = 'Close the comment with `*/`; everything after it was not read.'
    this.report(this.span(at, at + 2), 'hcl-unclosed-comment', 'The comment is never closed', hint)
    this.comment(at, this.text.length)
    this.abandoned = true
  }

  private readToken(): TokenKind {
    const { text, start } = this
    if (start >= text.length || this.abandoned) {
      this.end = this.start = text.length
      return 'end'
    }
    const length = identifierLength(text, start)
    if (length > 0) return this.token('identifier', length)
    const c = text.charCodeAt(start)
    if (c === lineFeed) return this.token('newline', 1)
    if (c === carriageReturn && text.charCodeAt(start + 1) === lineFeed) return this.token('newline', 2)
    if (c === quote) return this.token('quote', 1)
    if (isDigit(c)) return this.token('number', numberLength(text, start))
    const heredoc = c === less ? heredocLength(text, start) : 0
    if (heredoc > 0) return this.token('heredoc', heredoc)
    for (const mark of punctuationBy.get(c) ?? []) {
      if (mark.length === 1 || text.startsWith(mark, start)) return this.token(mark, mark.length)
    }
    return this.invalid((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
  }

  /** Reported for itself: whether it is in the way of the grammar, too, the parser tells. */
  private invalid(length: number): TokenKind {
    const kind = this.token('invalid', length)
    if (this.start >= this.charactersChecked && !this.stuck) {
      const at = this.span(this.start, this.end)
      const hint = invalidHint(this.lexeme())
      this.problems.push(problemAt(at, 'hcl-invalid-character', `\`${this.lexeme()}\` has no meaning in HCL`, { hint }))
      this.charactersChecked = this.end
    }
    return kind
  }

  private token(kind: TokenKind, length: number): TokenKind {
    this.end = this.start + length
    return kind
  }

  private describe(): { found: string; hint: string } {
    const fallback = 'Correct it here; the rest of this item was skipped.'
    switch (this.kind) {
      case 'end':
        return { found: 'the end of the text', hint: 'Something is left open: look for a missing closing bracket.' }
      case 'newline':
        return { found: 'the end of the line', hint: 'Go on in the same line, or put the expression in parentheses.' }
      case 'quote':
        return { found: 'a quoted string', hint: fallback }
      case 'heredoc':
        return { found: 'a heredoc', hint: fallback }
      default:
        return { found: `\`${this.lexeme()}\``, hint: fallback }
    }
  }
}
