/** Modules that say they need a release that doesn't exist yet: nothing can be said about their blocks. */
import type { Span } from '../../../model/index.js'
import type { Attribute, Block } from '../../../parsers/hcl/index.js'
import { plainText } from './checks.js'
import type { ConfigurationFile } from './schema.js'
import { nested } from './schema.js'

/** The newest releases known here; majors above are other languages. */
const newestMajor = 1

export function requiresOtherRelease(files: readonly ConfigurationFile[]): { span: Span; message: string } | undefined {
  for (const { path, body } of files) {
    for (const item of body.items) {
      if (item.type !== 'block') continue
      for (const constraint of constraintsOf(item, path)) {
        const text = plainText(constraint.value)
        if (text === undefined || !excludesAll(text)) continue
        return { span: constraint.value.span, message: `No known release of OpenTofu satisfies "${text}"` }
      }
    }
  }
  return undefined
}

/** `required_version` counts for OpenTofu only in its own files; elsewhere it is meant for Terraform. */
function constraintsOf(block: Block, path: string): readonly Attribute[] {
  const bodies =
    block.keyword === 'language'
      ? nested(block.body, 'compatible_with').map((b) => b.body)
      : block.keyword === 'terraform' && /\.tofu(\.json)?$/.test(path)
        ? [block.body]
        : []
  return bodies
    .flatMap((body) => body.items)
    .filter(
      (item): item is Attribute =>
        item.type === 'attribute' && (item.name === 'opentofu' || item.name === 'required_version'),
    )
}

/** Whether some part of the constraint demands a later major release. */
function excludesAll(text: string): boolean {
  return text.split(',').some((part) => {
    const found = /^\s*(=|>=|>|~>)?\s*v?(\d+)/.exec(part)
    return found !== null && Number(found[2]) > newestMajor
  })
}
