/**
 * The syntax tree of POSIX sh and bash. Nodes count in offsets of the decoded script (`ShellTree.text`), so that a
 * large script costs no span per word; `placeOf` turns them into spans of the file the script was written in.
 */
import type { OffsetMap, Problem } from '../../model/index.js'

/** Half-open [start, end) in UTF-16 code units of the tree's `text`. */
export interface Node {
  readonly start: number
  readonly end: number
}

export interface ShellTree {
  /** The decoded script. */
  readonly text: string
  readonly map: OffsetMap
  readonly body: CommandList
  /** With their `#`; the shebang is one of them. */
  readonly comments: readonly Node[]
  readonly problems: readonly Problem[]
}

export interface CommandList extends Node {
  readonly items: readonly ListItem[]
}

/** `&` runs in the background; the empty terminator is the end of the script or of the enclosing construct. */
export type Terminator = ';' | '&' | '\n' | ''

/** Pipelines joined by `&&` and `||`, and what ends them. */
export interface ListItem extends Node {
  readonly first: Pipeline
  readonly rest: readonly { readonly operator: '&&' | '||'; readonly pipeline: Pipeline }[]
  readonly terminator: Terminator
}

export interface Pipeline extends Node {
  /** After `!`. */
  readonly negated: boolean
  /** After the reserved word `time`. */
  readonly timed: boolean
  /** Empty only where a command is missing, which is a problem. */
  readonly commands: readonly Command[]
}

export type Command =
  | SimpleCommand
  | Group
  | If
  | For
  | ForArithmetic
  | Loop
  | Case
  | FunctionDefinition
  | Test
  | ArithmeticCommand
  | Coprocess

export interface SimpleCommand extends Node {
  readonly type: 'simple'
  readonly assignments: readonly Assignment[]
  /** The command's name and its arguments; none for bare assignments and redirections. */
  readonly words: readonly Word[]
  readonly redirects: readonly Redirect[]
}

export interface Assignment extends Node {
  readonly name: string
  /** What stands in `name[…]`. */
  readonly index?: readonly WordPart[]
  readonly append: boolean
  /** Absent in `name=`; an array is a word of one `array` part. */
  readonly value?: Word
}

interface Compound extends Node {
  readonly redirects: readonly Redirect[]
}

/** `( … )` and `{ …; }`. */
export interface Group extends Compound {
  readonly type: 'subshell' | 'group'
  readonly body: CommandList
}

export interface If extends Compound {
  readonly type: 'if'
  /** `if` and every `elif`. */
  readonly branches: readonly { readonly condition: CommandList; readonly body: CommandList }[]
  readonly otherwise?: CommandList
}

/** `for x in …; do …; done` and `select x in …`. */
export interface For extends Compound {
  readonly type: 'for' | 'select'
  readonly variable: string
  /** Absent: over the positional parameters. */
  readonly words?: readonly Word[]
  readonly body: CommandList
}

/** `for ((…; …; …))` */
export interface ForArithmetic extends Compound {
  readonly type: 'for-arithmetic'
  readonly header: readonly WordPart[]
  readonly body: CommandList
}

export interface Loop extends Compound {
  readonly type: 'while' | 'until'
  readonly condition: CommandList
  readonly body: CommandList
}

export interface Case extends Compound {
  readonly type: 'case'
  readonly subject?: Word
  readonly clauses: readonly CaseClause[]
}

export interface CaseClause extends Node {
  readonly patterns: readonly Word[]
  readonly body: CommandList
}

export interface FunctionDefinition extends Compound {
  readonly type: 'function'
  readonly name: string
  readonly body?: Command
}

/** `[[ … ]]`; its operators are words among `words`. */
export interface Test extends Compound {
  readonly type: 'test'
  readonly words: readonly Word[]
}

/** `(( … ))` */
export interface ArithmeticCommand extends Compound {
  readonly type: 'arithmetic-command'
  readonly parts: readonly WordPart[]
}

export interface Coprocess extends Compound {
  readonly type: 'coproc'
  readonly name?: string
  readonly body: Command
}

export type RedirectOperator = '<' | '>' | '>>' | '<>' | '>|' | '<&' | '>&' | '&>' | '&>>' | '<<' | '<<-' | '<<<'

export interface Redirect extends Node {
  readonly operator: RedirectOperator
  /** The number, or the name in `{name}>`, before the operator. */
  readonly descriptor?: string
  /** The file, the here-string, or the here-document's delimiter. */
  readonly target?: Word
  /** Of `<<` and `<<-`. Absent when the script ends before a line that could start it. */
  readonly hereDocument?: HereDocument
}

/** The body only; it ends before the delimiter's line. */
export interface HereDocument extends Node {
  readonly delimiter: string
  /** A quoted delimiter: nothing in the body is expanded. */
  readonly quoted: boolean
  readonly parts: readonly WordPart[]
}

export interface Word extends Node {
  readonly parts: readonly WordPart[]
}

export type WordPart =
  | Literal
  | Escaped
  | SingleQuoted
  | DoubleQuoted
  | AnsiQuoted
  | Parameter
  | Substitution
  | Arithmetic
  | ProcessSubstitution
  | Template
  | Glob
  | ExtendedGlob
  | Tilde
  | Brace
  | ArrayLiteral

/** Stands for itself, character by character: `value` is the script's text between `start` and `end`. */
export interface Literal extends Node {
  readonly type: 'literal'
  readonly value: string
}

/** A backslash sequence and the character it stands for. */
export interface Escaped extends Node {
  readonly type: 'escaped'
  readonly value: string
}

/** `'…'`; `value` lies at `start + 1`. */
export interface SingleQuoted extends Node {
  readonly type: 'single'
  readonly value: string
}

/** `"…"`, and `$"…"` where `translated`. */
export interface DoubleQuoted extends Node {
  readonly type: 'double'
  readonly translated: boolean
  readonly parts: readonly WordPart[]
}

/** `$'…'` */
export interface AnsiQuoted extends Node {
  readonly type: 'ansi'
  readonly parts: readonly (Literal | Escaped)[]
}

/** `$x`, `${x}`, `${#x}`, `${!x}`, `${x[i]:-word}` … */
export interface Parameter extends Node {
  readonly type: 'parameter'
  readonly name: string
  /** Without braces. */
  readonly short: boolean
  /** `${#x}` */
  readonly length: boolean
  /** `${!x}` */
  readonly indirect: boolean
  readonly index?: readonly WordPart[]
  /** `:-`, `%%`, `/`, `^^`, `@`, `:` …, with all that follows it in `argument`. */
  readonly operator?: string
  readonly argument?: readonly WordPart[]
}

/** `$(…)` and backquotes. */
export interface Substitution extends Node {
  readonly type: 'substitution'
  readonly body: CommandList
  /** Backquotes with escapes are a text of their own: then `body` counts in this tree's offsets. */
  readonly tree?: ShellTree
}

/** `$((…))` and `$[…]`. */
export interface Arithmetic extends Node {
  readonly type: 'arithmetic'
  readonly parts: readonly WordPart[]
}

/** `<(…)` and `>(…)`. */
export interface ProcessSubstitution extends Node {
  readonly type: 'process'
  readonly direction: '<' | '>'
  readonly body: CommandList
}

/** `${{ … }}` and `$[[ … ]]`: a CI system puts text here before any shell sees the script. */
export interface Template extends Node {
  readonly type: 'template'
  readonly text: string
}

/** `*`, `?`, `[…]` as written. */
export interface Glob extends Node {
  readonly type: 'glob'
  readonly text: string
}

/** `@(…)`, `?(…)`, `*(…)`, `+(…)`, `!(…)`. */
export interface ExtendedGlob extends Node {
  readonly type: 'extended-glob'
  readonly parts: readonly WordPart[]
}

/** `~` or `~user`. */
export interface Tilde extends Node {
  readonly type: 'tilde'
  readonly user: string
}

/** `{a,b}` with its alternatives, or `{1..9}` with one. Only bash expands it. */
export interface Brace extends Node {
  readonly type: 'brace'
  readonly sequence: boolean
  readonly alternatives: readonly (readonly WordPart[])[]
}

/** `(…)` after `name=`. */
export interface ArrayLiteral extends Node {
  readonly type: 'array'
  readonly elements: readonly Word[]
}
