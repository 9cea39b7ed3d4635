/**
 * The JSON syntax of Terraform, as the same tree the native syntax gives. What is a block and what an argument is told
 * by the place at the top level, and further down by its shape: an object, or a list of objects, is taken for blocks
 * only where Terraform itself has blocks (`lifecycle`, `dynamic` …); providers' blocks read the same as lists of objects.
 */
import { type Mapping, type Scalar, type Span, slice, table, text, type Value } from '../../../model/index.js'
import {
  type Attribute,
  type Block,
  type Body,
  type Expression,
  type Label,
  type ObjectItem,
  parseTemplate,
} from '../../../parsers/hcl/index.js'

/** Number of labels of the top-level blocks. */
const labels = table<number>({
  ...{ resource: 2, data: 2, ephemeral: 2, variable: 1, output: 1, module: 1, provider: 1, check: 1 },
  ...{ locals: 0, terraform: 0, moved: 0, removed: 0, import: 0 },
})

/** Blocks within resources and `terraform` blocks that the language itself defines, with their number of labels. */
const innerLabels = table<number>({
  ...{ lifecycle: 0, connection: 0, content: 0, validation: 0, precondition: 0, postcondition: 0 },
  ...{ required_providers: 0, cloud: 0, provisioner: 1, dynamic: 1, backend: 1, provider_meta: 1 },
})

/** Body of a `.tf.json` file from its value. */
export function bodyOfJson(value: Value, at: Span): Body {
  const items: Block[] = []
  if (value.kind === 'map') {
    for (const [keyword, content] of value.entries) {
      const count = labels[keyword]
      if (count !== undefined) items.push(...blocks(keyword, keySpan(content), content, count, []))
    }
  }
  return { items, span: at }
}

/** An object stands for one block, a list for several; each level of labels is an object (or a list of them) too. */
function blocks(keyword: string, at: Span, content: Value, remaining: number, found: readonly Label[]): Block[] {
  if (content.kind === 'list') return content.items.flatMap((item) => blocks(keyword, at, item, remaining, found))
  if (content.kind !== 'map') return []
  if (remaining === 0) return [block(keyword, at, content, found)]
  return [...content.entries].flatMap(([label, inner]) => {
    if (label === '//') return []
    return blocks(keyword, at, inner, remaining - 1, [...found, { value: label, span: keySpan(inner) }])
  })
}

function block(keyword: string, at: Span, content: Mapping, found: readonly Label[]): Block {
  const header = found.at(-1)?.span ?? at
  return {
    type: 'block',
    keyword,
    keywordSpan: header,
    labels: found,
    header,
    body: innerBody(content, keyword),
    span: { file: at.file, start: header.start, end: Math.max(header.end, content.span.end) },
  }
}

function innerBody(content: Mapping, within: string): Body {
  const items: (Attribute | Block)[] = []
  for (const [name, value] of content.entries) {
    if (name === '//') continue
    const count = within === 'locals' || within === 'required_providers' ? undefined : innerLabels[name]
    if (count !== undefined && (value.kind === 'map' || value.kind === 'list')) {
      items.push(...blocks(name, keySpan(value), value, count, []))
    } else items.push(attribute(name, value))
  }
  return { items, span: content.span }
}

function attribute(name: string, value: Value): Attribute {
  const nameSpan = keySpan(value)
  const span = { file: nameSpan.file, start: nameSpan.start, end: Math.max(nameSpan.end, value.span.end) }
  return { type: 'attribute', name, nameSpan, value: expressionOf(value), span }
}

const keySpan = (value: Value): Span => value.keySpan ?? value.span

/** Strings are templates; everything else stands for itself. */
export function expressionOf(value: Value): Expression {
  switch (value.kind) {
    case 'scalar':
      return scalarExpression(value)
    case 'list':
      return { type: 'tuple', items: value.items.map(expressionOf), span: value.span }
    case 'map':
      return { type: 'object', items: [...value.entries].map(objectItem), span: value.span }
    default:
      return { type: 'invalid', span: value.span }
  }
}

function objectItem([name, value]: readonly [string, Value]): ObjectItem {
  return { key: { type: 'variable', name, span: keySpan(value) }, literal: true, value: expressionOf(value) }
}

function scalarExpression(value: Scalar): Expression {
  if (typeof value.value !== 'string') {
    const literal = typeof value.value === 'bigint' ? Number(value.value) : value.value
    return { type: 'literal', value: literal, raw: value.raw ?? String(value.value), span: value.span }
  }
  return templateOf(text(value), value.span)
}

/** Without escapes the template stands in the file as it is; with them only the string as a whole has a place. */
function templateOf(content: string, at: Span): Expression {
  const inner = { ...at, start: at.start + 1, end: at.end - 1 }
  if (slice(inner) === content) {
    const { tree } = parseTemplate(at.file, inner.start, inner.end)
    return tree.type === 'template' ? { ...tree, form: 'quoted', span: at } : tree
  }
  const { tree } = parseTemplate({ path: at.file.path, text: content })
  return relocate(tree.type === 'template' ? { ...tree, form: 'quoted' } : tree, at)
}

/** Every place in the tree becomes `at`. */
function relocate<T>(node: T, at: Span): T {
  if (Array.isArray(node)) return node.map((item) => relocate(item, at)) as T
  if (typeof node !== 'object' || node === null) return node
  if ('file' in node && 'start' in node && 'end' in node) return at as T
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, relocate(value, at)])) as T
}
