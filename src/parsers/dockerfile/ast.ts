/** Syntax of a Dockerfile: instructions, their words and where every character of them was written. */
import type { OffsetMap, Span } from '../../model/index.js'

export interface DockerfileTree {
  /** The character that continues lines and escapes, as set by the `escape` directive. */
  readonly escape: '\\' | '`'
  readonly directives: readonly Directive[]
  readonly instructions: readonly Instruction[]
}

/** `# syntax=docker/dockerfile:1` at the top of the file. */
export interface Directive {
  /** Lower case. */
  readonly name: string
  readonly value: string
  readonly span: Span
  readonly valueSpan: Span
}

/** Text with continuations, comment lines and stripped indentation taken out, and the way back to the source. */
export interface MappedText {
  readonly text: string
  readonly map: OffsetMap
  readonly span: Span
}

export interface Instruction {
  /** Upper case. */
  readonly keyword: string
  readonly keywordSpan: Span
  /** False for a keyword that Docker doesn't know. */
  readonly known: boolean
  /** From the keyword to the last character, heredocs and their terminators included. */
  readonly span: Span
  readonly flags: readonly Flag[]
  /** What follows keyword and flags, without surrounding white space. */
  readonly body: MappedText
  /** `body` split at white space; empty for commands in shell form, which are the shell's to split, and for `pairs`. */
  readonly words: readonly Word[]
  /** Elements of the exec form, where `body` is a JSON array of strings and the instruction accepts one. */
  readonly json: readonly JsonElement[] | undefined
  /** `ENV`, `ARG` and `LABEL`. */
  readonly pairs: readonly Pair[]
  readonly heredocs: readonly Heredoc[]
  /** The instruction that `ONBUILD` registers, or the command of `HEALTHCHECK CMD`. */
  readonly inner: Instruction | undefined
  /** Blank lines between continued lines. */
  readonly emptyLines: readonly Span[]
}

/** A word as written: quotes and escapes kept, continuations taken out. */
export type Word = MappedText

export interface JsonElement {
  /** Decoded. */
  readonly text: string
  /** With its quotes. */
  readonly span: Span
}

/** `--name=value` between keyword and arguments. */
export interface Flag {
  /** Lower case, without the dashes. */
  readonly name: string
  readonly span: Span
  readonly value?: Word
}

/** `key=value`, or `key value` where `legacy`. */
export interface Pair {
  readonly key: Word
  /** Absent in `ARG name`. */
  readonly value?: Word
  readonly span: Span
  readonly legacy: boolean
}

export interface Heredoc {
  readonly name: string
  /** `<<'EOF'`: nothing in it is expanded. */
  readonly quoted: boolean
  /** `<<-EOF`: leading tabs are removed. */
  readonly chomp: boolean
  /** The word that opens it. */
  readonly opener: Word
  /** Its lines, each with its line break, without the terminator. */
  readonly content: MappedText
  /** The terminator's line; empty at the end of the file where it is absent. */
  readonly end: Span
  readonly terminated: boolean
}

/** A word with quotes removed and variables found. */
export type Part = TextPart | VariablePart

export interface TextPart {
  readonly kind: 'text'
  readonly text: string
}

/** `$name`, `${name}` or `${name<operator>argument}`. */
export interface VariablePart {
  readonly kind: 'variable'
  readonly name: string
  /** Empty, `-` `+` `?` (with or without a colon before), `#` `##` `%` `%%` `/` `//`. */
  readonly operator: string
  readonly argument: readonly Part[]
  /** After the second slash of `${name/pattern/replacement}`. */
  readonly replacement: readonly Part[]
  readonly span: Span
}
