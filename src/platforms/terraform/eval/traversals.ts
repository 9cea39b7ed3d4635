/** The references of an expression: each the longest chain of names and constant keys from a root name on. */
import type { Expression, ForExpression, SplatStep, Template, TemplatePart } from '../../../parsers/hcl/ast.js'

/** Names that the expression binds itself (for-expressions, `%{ for }`) are no references. */
export function traversals(expression: Expression): readonly Expression[] {
  const found: Expression[] = []
  visit(expression, new Set(), found)
  return found
}

/** The root name of a chain of constant steps; `undefined` if it is something else. */
export function rootName(e: Expression): string | undefined {
  let step = e
  while (step.type === 'get-attr' || (step.type === 'index' && isConstant(step.key))) step = step.target
  return step.type === 'variable' ? step.name : undefined
}

function isConstant(e: Expression): boolean {
  if (e.type === 'literal') return true
  return e.type === 'template' && e.parts.every((p) => p.type === 'text')
}

type Names = ReadonlySet<string>

function visit(e: Expression, bound: Names, found: Expression[]): void {
  const root = rootName(e)
  if (root !== undefined) {
    if (!bound.has(root)) found.push(e)
    return
  }
  if (e.type === 'template') visitParts(e.parts, bound, found)
  else if (e.type === 'for') visitFor(e, bound, found)
  else for (const part of children(e)) visit(part, bound, found)
}

function visitFor(e: ForExpression, bound: Names, found: Expression[]): void {
  visit(e.collection, bound, found)
  const inner = within(bound, e.keyName, e.valueName)
  for (const part of [e.key, e.value, e.condition]) if (part) visit(part, inner, found)
}

function children(e: Exclude<Expression, Template | ForExpression>): readonly Expression[] {
  switch (e.type) {
    case 'get-attr':
      return [e.target]
    case 'index':
      return [e.target, e.key]
    case 'splat':
      return [e.target, ...keysOf(e.each)]
    case 'call':
      return e.args
    case 'unary':
      return [e.operand]
    case 'binary':
      return [e.left, e.right]
    case 'conditional':
      return [e.condition, e.then, e.else]
    case 'tuple':
      return e.items
    case 'object':
      return e.items.flatMap((item) => (item.literal ? [item.value] : [item.key, item.value]))
    case 'parenthesized':
      return [e.inner]
    case 'literal':
    case 'variable':
    case 'invalid':
      return []
  }
}

function keysOf(steps: readonly SplatStep[]): readonly Expression[] {
  return steps.flatMap((s) => (s.type === 'index' ? [s.key] : s.type === 'splat' ? keysOf(s.each) : []))
}

function visitParts(parts: readonly TemplatePart[], bound: Names, found: Expression[]): void {
  for (const part of parts) {
    if (part.type === 'interpolation') visit(part.value, bound, found)
    if (part.type === 'if') {
      visit(part.condition, bound, found)
      visitParts(part.then, bound, found)
      visitParts(part.else, bound, found)
    }
    if (part.type === 'for') {
      visit(part.collection, bound, found)
      visitParts(part.body, within(bound, part.key, part.value), found)
    }
  }
}

function within(bound: Names, ...names: readonly (string | undefined)[]): Names {
  return new Set([...bound, ...names.filter((n) => n !== undefined)])
}
