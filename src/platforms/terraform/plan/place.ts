/** Planned values at the places of the configuration they come from. */
import { contains, mapping, type Span, type Value } from '../../../model/index.js'
import type { Block, Body } from '../../../parsers/hcl/index.js'
import { attributeOf, blocksNamed } from '../modules/source.js'
import { keyed, settle } from '../settle.js'

/** The values of a resource as the block wrote them; what the block doesn't mention stands at its header. */
export function placeIn(block: Block, values: Value): Value {
  return placeBody(block.body, block.header, values)
}

function placeBody(body: Body, header: Span, values: Value): Value {
  if (values.kind !== 'map') return settle(values, header)
  const entries = [...values.entries].map(([name, value]) => [name, placeEntry(body, header, name, value)] as const)
  return mapping(new Map(entries), body.span, { keySpan: header, open: values.open })
}

function placeEntry(body: Body, header: Span, name: string, value: Value): Value {
  const attribute = attributeOf(body, name)
  if (attribute) return keyed(settle(value, attribute.value.span), attribute.nameSpan)
  const blocks = blocksNamed(body, name)
  const [first] = blocks
  if (first && value.kind === 'list' && value.items.length === blocks.length) {
    const items = value.items.map((item, i) => placeBody((blocks[i] ?? first).body, (blocks[i] ?? first).header, item))
    return { ...value, items, span: first.span, keySpan: first.keywordSpan }
  }
  const dynamic = blocksNamed(body, 'dynamic').find((block) => block.labels[0]?.value === name)
  return withoutForeignKey(settle(value, (first ?? dynamic)?.header ?? header))
}

function withoutForeignKey(value: Value): Value {
  if (!value.keySpan || contains(value.span, value.keySpan)) return value
  const { keySpan: _, ...rest } = value
  return rest
}
