/** Override files: `override.tf` and `*_override.tf` change blocks that the other files declare. */
import type { Block, Body } from '../../../parsers/hcl/index.js'

export function isOverride(path: string): boolean {
  return /(?:^|[/_])override\.(?:tf|tofu)(?:\.json)?$/.test(path)
}

/** Arguments are replaced one by one; nested blocks of a kind are replaced as a whole. `lifecycle` is merged itself. */
export function mergeBlocks(base: Block, override: Block): Block {
  return { ...base, body: mergeBodies(base.body, override.body) }
}

function mergeBodies(base: Body, override: Body): Body {
  const attributes = new Set<string>()
  const blocks = new Set<string>()
  for (const item of override.items) {
    if (item.type === 'attribute') attributes.add(item.name)
    else blocks.add(kindOf(item))
  }
  const kept = base.items.filter((item) =>
    item.type === 'attribute'
      ? !attributes.has(item.name) && !blocks.has(item.name)
      : item.keyword === 'lifecycle' || !(blocks.has(kindOf(item)) || attributes.has(kindOf(item))),
  )
  const merged = kept.map((item) => {
    if (item.type !== 'block' || item.keyword !== 'lifecycle') return item
    const changes = override.items.find((o): o is Block => o.type === 'block' && o.keyword === 'lifecycle')
    return changes ? mergeBlocks(item, changes) : item
  })
  const hasLifecycle = kept.some((item) => item.type === 'block' && item.keyword === 'lifecycle')
  const added = override.items.filter(
    (item) => item.type === 'attribute' || item.keyword !== 'lifecycle' || !hasLifecycle,
  )
  return { span: base.span, items: [...merged, ...added] }
}

/** A `dynamic` block stands for blocks of its label. */
function kindOf(block: Block): string {
  return block.keyword === 'dynamic' ? (block.labels[0]?.value ?? '') : block.keyword
}
