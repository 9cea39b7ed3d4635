/** Attributes that follow from a resource's own arguments, though a provider computes them. */
import type { Value } from '../../model/index.js'
import type { Member } from './evaluation.js'

export function computedAttribute(_member: Member, _name: string): Value | undefined {
  return undefined
}
