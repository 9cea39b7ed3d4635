/** The syntax tree. Macros are nodes of their own, so that evaluator, checker and trace see what the author wrote. */
import type { CelValue } from './values.js'

/** Offsets are UTF-16 code units of the expression's text. */
export interface Place {
  readonly start: number
  readonly end: number
}

export type Expr =
  | Literal
  | Ident
  | Select
  | Index
  | Call
  | Unary
  | Binary
  | Logic
  | Conditional
  | ListExpr
  | MapExpr
  | StructExpr
  | Bind
  | Comprehension
  | OptMap

export interface Literal extends Place {
  readonly kind: 'literal'
  readonly value: CelValue
}

export interface Ident extends Place {
  readonly kind: 'ident'
  /** Qualified (`a.b`) after resolution; a leading dot means the root namespace. */
  readonly name: string
}

export interface Select extends Place {
  readonly kind: 'select'
  readonly operand: Expr
  readonly field: string
  /** `.?field` */
  readonly optional: boolean
  /** `has(operand.field)` */
  readonly test: boolean
}

export interface Index extends Place {
  readonly kind: 'index'
  readonly operand: Expr
  readonly index: Expr
  /** `[?index]` */
  readonly optional: boolean
}

export interface Call extends Place {
  readonly kind: 'call'
  readonly name: string
  readonly target: Expr | undefined
  readonly args: readonly Expr[]
  /** Where the function's name stands. */
  readonly at: Place
}

export interface Unary extends Place {
  readonly kind: 'unary'
  readonly op: '!' | '-'
  readonly operand: Expr
}

export type BinaryOperator = '+' | '-' | '*' | '/' | '%' | '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in'

export interface Binary extends Place {
  readonly kind: 'binary'
  readonly op: BinaryOperator
  readonly left: Expr
  readonly right: Expr
}

export interface Logic extends Place {
  readonly kind: 'logic'
  readonly op: '&&' | '||'
  /** Two or more: a chain is one node. */
  readonly operands: readonly Expr[]
}

export interface Conditional extends Place {
  readonly kind: 'conditional'
  readonly test: Expr
  readonly yes: Expr
  readonly no: Expr
}

export interface ListExpr extends Place {
  readonly kind: 'list'
  readonly items: readonly { readonly value: Expr; readonly optional: boolean }[]
}

export interface MapExpr extends Place {
  readonly kind: 'map'
  readonly entries: readonly { readonly key: Expr; readonly value: Expr; readonly optional: boolean }[]
}

export interface StructExpr extends Place {
  readonly kind: 'struct'
  readonly name: string
  readonly fields: readonly { readonly name: string; readonly value: Expr; readonly optional: boolean }[]
}

/** `cel.bind(name, value, body)`; `cel.block` is a chain of them. */
export interface Bind extends Place {
  readonly kind: 'bind'
  readonly name: string
  readonly value: Expr
  readonly body: Expr
}

export type ComprehensionName =
  | 'all'
  | 'exists'
  | 'existsOne'
  | 'map'
  | 'filter'
  | 'transformList'
  | 'transformMap'
  | 'transformMapEntry'

export interface Comprehension extends Place {
  readonly kind: 'comprehension'
  readonly macro: ComprehensionName
  readonly range: Expr
  /** One name (element or key) or two (index or key, and value). */
  readonly names: readonly string[]
  /** Only what satisfies it is transformed. */
  readonly filter: Expr | undefined
  /** Predicate or transformation. */
  readonly body: Expr
}

/** `target.optMap(name, body)` and `target.optFlatMap(name, body)`. */
export interface OptMap extends Place {
  readonly kind: 'optMap'
  readonly flat: boolean
  readonly target: Expr
  readonly name: string
  readonly body: Expr
}

/** Direct parts of a node, in source order. */
export function children(e: Expr): readonly Expr[] {
  switch (e.kind) {
    case 'literal':
    case 'ident':
      return []
    case 'select':
    case 'unary':
      return [e.operand]
    case 'index':
      return [e.operand, e.index]
    case 'call':
      return e.target ? [e.target, ...e.args] : e.args
    case 'binary':
      return [e.left, e.right]
    case 'logic':
      return e.operands
    case 'conditional':
      return [e.test, e.yes, e.no]
    case 'list':
      return e.items.map((i) => i.value)
    case 'map':
      return e.entries.flatMap((i) => [i.key, i.value])
    case 'struct':
      return e.fields.map((f) => f.value)
    case 'bind':
      return [e.value, e.body]
    case 'comprehension':
      return e.filter ? [e.range, e.filter, e.body] : [e.range, e.body]
    case 'optMap':
      return [e.target, e.body]
  }
}

/** Every name in it, bound or free, and every first name of a chain of fields. */
export function identifiers(root: Expr): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (e: Expr): void => {
    if (e.kind === 'ident') found.add(e.name)
    children(e).forEach(visit)
  }
  visit(root)
  return found
}
