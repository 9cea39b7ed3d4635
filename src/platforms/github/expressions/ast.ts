/**
 * The syntax tree of GitHub's expression language, `${{ … }}`. Places are offsets into the text the parser was given;
 * an offset map leads them back to the file.
 */

export interface Place {
  readonly start: number
  readonly end: number
}

export type Literal = string | number | boolean | null

export type Expression =
  | ({ readonly type: 'literal'; readonly value: Literal } & Place)
  /** A context by its name as written: `github`, `env`. */
  | ({ readonly type: 'context'; readonly name: string } & Place)
  /** `of.name`; `nameAt` is the name alone. */
  | ({ readonly type: 'property'; readonly of: Expression; readonly name: string; readonly nameAt: Place } & Place)
  /** `of[index]` */
  | ({ readonly type: 'index'; readonly of: Expression; readonly index: Expression } & Place)
  /** `of.*` or `of[*]` */
  | ({ readonly type: 'filter'; readonly of: Expression } & Place)
  | ({
      readonly type: 'call'
      readonly name: string
      readonly nameAt: Place
      readonly args: readonly Expression[]
    } & Place)
  | ({ readonly type: 'not'; readonly operand: Expression } & Place)
  | ({
      readonly type: 'binary'
      readonly op: BinaryOperator
      readonly left: Expression
      readonly right: Expression
    } & Place)
  /** Where an operand should stand and none does. */
  | ({ readonly type: 'broken' } & Place)

export type BinaryOperator = '&&' | '||' | '==' | '!=' | '<' | '<=' | '>' | '>='

export interface SyntaxFault extends Place {
  readonly message: string
}

export interface ParsedExpression {
  readonly tree: Expression
  readonly faults: readonly SyntaxFault[]
}

/** The parts an expression is computed from, in source order. */
export function operands(e: Expression): readonly Expression[] {
  switch (e.type) {
    case 'property':
    case 'filter':
      return [e.of]
    case 'index':
      return [e.of, e.index]
    case 'call':
      return e.args
    case 'not':
      return [e.operand]
    case 'binary':
      return [e.left, e.right]
    default:
      return []
  }
}

/** The expression and everything below it. */
export function* descend(e: Expression): Generator<Expression> {
  yield e
  for (const part of operands(e)) yield* descend(part)
}
