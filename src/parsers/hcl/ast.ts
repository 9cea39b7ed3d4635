/** The syntax tree of HCL native syntax. Every node carries its span; nothing is evaluated here. */
import type { Span } from '../../model/index.js'

export interface Body {
  readonly span: Span
  /** Attributes and blocks in source order. */
  readonly items: readonly (Attribute | Block)[]
}

export interface Attribute {
  readonly type: 'attribute'
  readonly name: string
  readonly nameSpan: Span
  readonly value: Expression
  readonly span: Span
}

export interface Block {
  readonly type: 'block'
  /** `resource` in `resource "aws_s3_bucket" "logs" { … }`. */
  readonly keyword: string
  readonly keywordSpan: Span
  readonly labels: readonly Label[]
  readonly body: Body
  /** From the keyword to the last label: what a report points at when the block as a whole is meant. */
  readonly header: Span
  readonly span: Span
}

export interface Label {
  readonly value: string
  readonly span: Span
}

export type Expression =
  | Literal
  | Template
  | Variable
  | GetAttr
  | Index
  | Splat
  | Call
  | Unary
  | Binary
  | Conditional
  | TupleExpression
  | ObjectExpression
  | ForExpression
  | Parenthesized
  | Invalid

/** Number, boolean or null. Numbers keep their text: HCL's are arbitrary precision. */
export interface Literal {
  readonly type: 'literal'
  readonly value: number | boolean | null
  readonly raw: string
  readonly span: Span
}

/** A quoted string or heredoc; without parts that need evaluation it has one `text` part at most. */
export interface Template {
  readonly type: 'template'
  readonly form: 'quoted' | 'heredoc' | 'heredoc-indented' | 'bare'
  readonly parts: readonly TemplatePart[]
  readonly span: Span
}

export type TemplatePart = TemplateText | Interpolation | TemplateIf | TemplateFor

/** Decoded text: escapes resolved, heredoc indentation and `~` trimming applied. */
export interface TemplateText {
  readonly type: 'text'
  readonly value: string
  readonly span: Span
}

export interface Interpolation {
  readonly type: 'interpolation'
  readonly value: Expression
  readonly span: Span
}

export interface TemplateIf {
  readonly type: 'if'
  readonly condition: Expression
  readonly then: readonly TemplatePart[]
  readonly else: readonly TemplatePart[]
  readonly span: Span
}

export interface TemplateFor {
  readonly type: 'for'
  readonly key?: string
  readonly value: string
  readonly collection: Expression
  readonly body: readonly TemplatePart[]
  readonly span: Span
}

/** The root name of a traversal: `var`, `local`, `aws_s3_bucket`, `each`. */
export interface Variable {
  readonly type: 'variable'
  readonly name: string
  readonly span: Span
}

/** `a.b`, and the legacy index `a.0` (name "0"). */
export interface GetAttr {
  readonly type: 'get-attr'
  readonly target: Expression
  readonly name: string
  readonly nameSpan: Span
  readonly span: Span
}

export interface Index {
  readonly type: 'index'
  readonly target: Expression
  readonly key: Expression
  readonly span: Span
}

/** `a[*].b.c` (full) or `a.*.b` (attribute-only); the steps of `each` are applied to every element in turn. */
export interface Splat {
  readonly type: 'splat'
  readonly form: 'full' | 'attribute'
  readonly target: Expression
  /** What follows the splat and belongs to it, in order: after `.*` attributes only, after `[*]` everything. */
  readonly each: readonly SplatStep[]
  readonly span: Span
}

export type SplatStep =
  | { readonly type: 'attr'; readonly name: string; readonly span: Span }
  | { readonly type: 'index'; readonly key: Expression; readonly span: Span }
  /** A splat within a splat: its own `each` is applied to every element of the element. */
  | {
      readonly type: 'splat'
      readonly form: 'full' | 'attribute'
      readonly each: readonly SplatStep[]
      readonly span: Span
    }

export interface Call {
  readonly type: 'call'
  /** With its namespace: `provider::aws::arn_parse`. */
  readonly name: string
  readonly nameSpan: Span
  readonly args: readonly Expression[]
  /** The last argument was followed by `...`. */
  readonly expand: boolean
  readonly span: Span
}

export interface Unary {
  readonly type: 'unary'
  readonly operator: '-' | '!'
  readonly operand: Expression
  readonly span: Span
}

export type BinaryOperator = '+' | '-' | '*' | '/' | '%' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '&&' | '||'

export interface Binary {
  readonly type: 'binary'
  readonly operator: BinaryOperator
  readonly left: Expression
  readonly right: Expression
  readonly span: Span
}

export interface Conditional {
  readonly type: 'conditional'
  readonly condition: Expression
  readonly then: Expression
  readonly else: Expression
  readonly span: Span
}

export interface TupleExpression {
  readonly type: 'tuple'
  readonly items: readonly Expression[]
  readonly span: Span
}

export interface ObjectExpression {
  readonly type: 'object'
  readonly items: readonly ObjectItem[]
  readonly span: Span
}

export interface ObjectItem {
  /** A bare identifier stands for its own name (`literal` is true); `(key) = …` is an expression. */
  readonly key: Expression
  readonly literal: boolean
  readonly value: Expression
}

export interface ForExpression {
  readonly type: 'for'
  readonly form: 'tuple' | 'object'
  readonly keyName?: string
  readonly valueName: string
  readonly collection: Expression
  /** Only for objects. */
  readonly key?: Expression
  readonly value: Expression
  /** `...` after the value of an object: values of equal keys are grouped into lists. */
  readonly grouped: boolean
  readonly condition?: Expression
  readonly span: Span
}

export interface Parenthesized {
  readonly type: 'parenthesized'
  readonly inner: Expression
  readonly span: Span
}

/** What stood here could not be read; the problem is reported. It evaluates to Unknown. */
export interface Invalid {
  readonly type: 'invalid'
  readonly span: Span
}
