/**
 * Blocks to Mappings. An argument is its evaluated value. Blocks of one name are a List of Mappings, also where there is
 * only one, with `dynamic` blocks expanded in their place; a block's labels, where it has any, are the List `__labels`.
 */
import {
  cover,
  type List,
  list,
  type Mapping,
  mapping,
  type Span,
  scalar,
  slice,
  unknown,
  type Value,
} from '../../model/index.js'
import type { Attribute, Block, Body, Expression } from '../../parsers/hcl/index.js'
import { evaluate } from './eval/evaluate.js'
import { type Scope, withNames } from './eval/scope.js'
import { isSet } from './eval/types.js'
import { attributeOf, blocksNamed } from './modules/source.js'
import { keyed, settle } from './settle.js'

/** Arguments that name things instead of having a value: kept as they are written. */
const names = new Set(['depends_on', 'provider', 'providers', 'ignore_changes', 'replace_triggered_by', 'type'])

/** Names of the arguments and nested blocks, in source order. */
export function namesIn(body: Body): readonly string[] {
  return [...new Set(body.items.map((item) => (item.type === 'attribute' ? item.name : contentName(item))))]
}

function contentName(block: Block): string {
  return block.keyword === 'dynamic' ? (block.labels[0]?.value ?? 'dynamic') : block.keyword
}

/** A whole block. `keyword` is that of the outermost one, which tells what its arguments mean. */
export function blockValue(block: Block, scope: Scope, top = false): Mapping {
  const entries = new Map<string, Value>()
  for (const name of namesIn(block.body)) {
    const value = entryValue(block.body, name, scope, top || block.keyword === 'lifecycle' ? block.keyword : '')
    if (value) entries.set(name, value)
  }
  return mapping(withLabels(entries, block, top), block.body.span, { keySpan: block.header })
}

function withLabels(entries: Map<string, Value>, block: Block, top: boolean): Map<string, Value> {
  if (top || block.labels.length === 0) return entries
  const labels = block.labels.map((label) => scalar(label.value, label.span))
  return entries.set('__labels', list(labels, block.header))
}

/**
 * The argument or the blocks of one name.
 * @param keyword of the block, where its arguments include ones that only name things; empty elsewhere.
 */
export function entryValue(body: Body, name: string, scope: Scope, keyword: string): Value | undefined {
  const attribute = attributeOf(body, name)
  if (attribute) return attributeValue(attribute, scope, isName(name, keyword))
  const blocks = body.items.filter((item): item is Block => item.type === 'block' && contentName(item) === name)
  const [first] = blocks
  return first ? blockList(first, blocks, scope) : undefined
}

function isName(name: string, keyword: string): boolean {
  if (keyword === '' || !names.has(name)) return false
  return name === 'type' ? keyword === 'variable' : true
}

export function attributeValue({ value: expression, nameSpan }: Attribute, scope: Scope, asWritten: boolean): Value {
  const value = asWritten ? written(expression) : settle(evaluate(expression, scope), expression.span)
  return keyed(value, nameSpan)
}

/** Names as text; lists and objects of them likewise. */
export function written(e: Expression): Value {
  switch (e.type) {
    case 'tuple':
      return list(e.items.map(written), e.span)
    case 'object':
      return mapping(
        new Map(e.items.map((item) => [nameOf(item.key), keyed(written(item.value), item.key.span)])),
        e.span,
      )
    case 'literal':
      return scalar(e.value, e.span, { raw: e.raw })
    case 'template':
      return scalar(e.parts.map((part) => (part.type === 'text' ? part.value : slice(part.span))).join(''), e.span)
    case 'invalid':
      return unknown('the expression could not be read', e.span)
    default:
      return scalar(slice(e.span), e.span)
  }
}

function nameOf(key: Expression): string {
  const value = written(key)
  return value.kind === 'scalar' ? String(value.value) : slice(key.span)
}

function blockList(first: Block, blocks: readonly Block[], scope: Scope): List {
  const items: Value[] = []
  let open = false
  for (const block of blocks) {
    if (block.keyword !== 'dynamic') {
      items.push(blockValue(block, scope))
      continue
    }
    const expanded = dynamicBlocks(block, scope)
    items.push(...expanded.items)
    open ||= expanded.open
  }
  const span = wholeSpan(first.span, (blocks.at(-1) ?? first).span)
  return list(items, span, { open, keySpan: first.keywordSpan })
}

function wholeSpan(first: Span, last: Span): Span {
  return first.file === last.file ? cover(first, last) : first
}

interface Expanded {
  readonly items: readonly Value[]
  readonly open: boolean
}

/** `dynamic "ingress" { for_each = … content { … } }` stands for one `ingress` block for each element. */
function dynamicBlocks(block: Block, scope: Scope): Expanded {
  const [content] = blocksNamed(block.body, 'content')
  const forEach = attributeOf(block.body, 'for_each')
  if (!content || !forEach) return { items: [], open: true }
  const iterator = attributeOf(block.body, 'iterator')
  const name = iterator ? slice(iterator.value.span) : (block.labels[0]?.value ?? '')
  const collection = evaluate(forEach.value, scope)
  if (collection.kind !== 'list' && collection.kind !== 'map') {
    const why = collection.kind === 'unknown' ? collection.why : '`for_each` is no collection'
    return { items: [unknown(why, block.header, { origin: collection, via: '`for_each`' })], open: true }
  }
  const items = elementsOf(collection).map(([key, value]) => {
    const element = mapping(new Map([['key', key] as const, ['value', value] as const]), value.span)
    return { ...blockValue(content, withNames(scope, new Map([[name, element]]))), keySpan: block.header }
  })
  if (!collection.open) return { items, open: false }
  const rest = unknown('`for_each` may have more elements than can be seen', block.header)
  return { items: [...items, rest], open: true }
}

function elementsOf(collection: Value): readonly (readonly [Value, Value])[] {
  if (collection.kind === 'list') {
    return collection.items.map((item, i) => [isSet(collection) ? item : scalar(i, item.span), item] as const)
  }
  return collection.kind === 'map'
    ? [...collection.entries].map(([key, value]) => [scalar(key, value.keySpan ?? value.span), value] as const)
    : []
}
