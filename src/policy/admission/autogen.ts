/** A policy about pods judges what runs pods by the pod that it would run. */
import { get, type Resource, type Value } from '../../model/index.js'
import { templates } from './kinds.js'
import { textAt } from './read.js'

export const controllers: readonly string[] = Object.keys(templates)

/** What an expression about pods sees as `object` of a controller: its own fields, with the pod's `spec` and `metadata`. */
export function podOf(resource: Resource): Value | undefined {
  const { body } = resource
  const path = templates[textAt(body, 'kind')]
  if (!path || body.kind !== 'map') return undefined
  const template = get(body, path)
  if (template.kind === 'unknown') return template
  if (template.kind !== 'map') return undefined
  const entries = new Map(body.entries)
  for (const field of ['spec', 'metadata']) {
    const value = template.entries.get(field)
    if (value) entries.set(field, value)
    else entries.delete(field)
  }
  return { ...body, entries, open: body.open || template.open }
}
