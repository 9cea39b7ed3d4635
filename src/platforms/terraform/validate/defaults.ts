/** Attributes of a variable's default that its object type doesn't have: the conversion drops them. */
import type { Expression } from '../../../parsers/hcl/index.js'
import type { Type } from '../eval/types.js'
import { elementTypes } from '../eval/unify.js'
import { plainText } from './checks.js'
import type { Report } from './schema.js'

export function unusedAttributes(e: Expression, type: Type, report: Report): void {
  if (e.type === 'tuple') {
    const [element] = elementTypes(type)
    for (const [i, item] of e.items.entries()) {
      const wanted = type.kind === 'tuple' ? type.elements[i] : element
      if (wanted) unusedAttributes(item, wanted, report)
    }
  }
  if (e.type !== 'object') return
  for (const { key, value } of e.items) {
    const name = key.type === 'variable' ? key.name : plainText(key)
    const wanted =
      type.kind === 'object' ? type.attributes.get(name ?? '')?.type : type.kind === 'map' ? type.element : undefined
    if (wanted) unusedAttributes(value, wanted, report)
    else if (type.kind === 'object') {
      report.warn(key.span, 'tf-ignored-attribute', `The type has no attribute \`${name ?? ''}\`, so it is ignored`)
    }
  }
}
