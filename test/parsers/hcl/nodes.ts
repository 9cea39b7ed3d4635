/** Every node of a tree with its parent, for properties about spans. */
import type { Span } from '../../../src/model/index.js'
import type { Body, Expression, SplatStep, TemplatePart } from '../../../src/parsers/hcl/index.js'

export interface Visited {
  readonly type: string
  readonly span: Span
  readonly parent: Span
  /** What the span has to slice back to, for nodes whose text is their value. */
  readonly text?: string
}

export function nodesOf(body: Body): Visited[] {
  const found: Visited[] = []
  visitBody(body, body.span, found)
  return found
}

export function nodesOfExpression(e: Expression): Visited[] {
  const found: Visited[] = []
  visit(e, e.span, found)
  return found
}

function visitBody(body: Body, parent: Span, found: Visited[]): void {
  found.push({ type: 'body', span: body.span, parent })
  for (const item of body.items) {
    found.push({ type: item.type, span: item.span, parent: body.span })
    if (item.type === 'attribute') {
      found.push({ type: 'name', span: item.nameSpan, parent: item.span, text: item.name })
      visit(item.value, item.span, found)
      continue
    }
    found.push({ type: 'keyword', span: item.keywordSpan, parent: item.header, text: item.keyword })
    found.push({ type: 'header', span: item.header, parent: item.span })
    for (const label of item.labels) found.push({ type: 'label', span: label.span, parent: item.header })
    visitBody(item.body, item.span, found)
  }
}

function visit(e: Expression, parent: Span, found: Visited[]): void {
  const text = e.type === 'variable' ? { text: e.name } : e.type === 'literal' ? { text: e.raw } : {}
  found.push({ type: e.type, span: e.span, parent, ...text })
  for (const child of children(e)) visit(child, e.span, found)
  if (e.type === 'template') for (const part of e.parts) visitPart(part, e.span, found)
  if (e.type === 'splat') for (const step of e.each) visitStep(step, e.span, found)
  if (e.type === 'get-attr') found.push({ type: 'name', span: e.nameSpan, parent: e.span, text: e.name })
  if (e.type === 'call') found.push({ type: 'function', span: e.nameSpan, parent: e.span })
}

function children(e: Expression): readonly Expression[] {
  switch (e.type) {
    case 'get-attr':
    case 'splat':
      return [e.target]
    case 'index':
      return [e.target, e.key]
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
      return e.items.flatMap((item) => [item.key, item.value])
    case 'for':
      return [e.collection, e.value, ...(e.key ? [e.key] : []), ...(e.condition ? [e.condition] : [])]
    case 'parenthesized':
      return [e.inner]
    default:
      return []
  }
}

function visitStep(step: SplatStep, parent: Span, found: Visited[]): void {
  found.push({ type: `step ${step.type}`, span: step.span, parent })
  if (step.type === 'index') visit(step.key, step.span, found)
  if (step.type === 'splat') for (const inner of step.each) visitStep(inner, step.span, found)
}

function visitPart(part: TemplatePart, parent: Span, found: Visited[]): void {
  found.push({ type: `part ${part.type}`, span: part.span, parent })
  if (part.type === 'interpolation') visit(part.value, part.span, found)
  if (part.type === 'if') {
    visit(part.condition, part.span, found)
    for (const inner of [...part.then, ...part.else]) visitPart(inner, part.span, found)
  }
  if (part.type === 'for') {
    visit(part.collection, part.span, found)
    for (const inner of part.body) visitPart(inner, part.span, found)
  }
}
