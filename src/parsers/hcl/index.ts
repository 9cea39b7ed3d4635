/** HCL native syntax: text in, a tree with exact spans out. Never throws; what can't be read is a problem. */
import type { Comment, Format, Parsed, Problem, SourceFile } from '../../model/index.js'
import type { Body, Expression, Template } from './ast.js'
import { rootBody } from './body.js'
import { expression } from './expressions.js'
import { Scanner } from './scanner.js'
import { bareTemplate } from './templates.js'

export type * from './ast.js'

export const hcl: Format<Body> = {
  id: 'hcl',
  parse(file: SourceFile): Parsed<Body> {
    const s = new Scanner(file, 0, file.text.length)
    const tree = rootBody(s)
    return { file, tree, comments: s.comments, problems: s.problems }
  },
}

export interface Fragment<Tree> {
  readonly tree: Tree
  readonly comments: readonly Comment[]
  readonly problems: readonly Problem[]
}

/** The text between two offsets as one expression; line breaks around it don't count. */
export function parseExpression(file: SourceFile, start = 0, end = file.text.length): Fragment<Expression> {
  const s = new Scanner(file, start, end)
  s.newlines = false
  s.advance()
  s.newlines = true
  const tree = expression(s)
  while (s.is('newline')) s.advance()
  if (!s.is('end')) s.unexpected('the end of the expression')
  return { tree: s.stuck ? unreadable(s, start) : tree, comments: s.comments, problems: s.problems }
}

/** The text between two offsets as a template without quotes: what `templatefile` reads and JSON syntax has in strings. */
export function parseTemplate(file: SourceFile, start = 0, end = file.text.length): Fragment<Template | Expression> {
  const s = new Scanner(file, start, end)
  const tree = bareTemplate(s, expression)
  return { tree: s.stuck ? unreadable(s, start) : tree, comments: s.comments, problems: s.problems }
}

function unreadable(s: Scanner, start: number): Expression {
  return { type: 'invalid', span: s.span(start, s.text.length) }
}
