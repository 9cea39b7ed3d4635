/** Two objects of one name, which kustomize refuses. */
import type { Span } from '../../../model/index.js'
import { idOf, type KObject, keyOf, named } from './object.js'
import { complain, type Reader } from './reader.js'

/** @param at what made them, or brought them together. */
export function complainAboutTwins(objects: readonly KObject[], at: Span, reader: Reader): void {
  const known = new Set<string>()
  for (const { body } of objects) {
    const id = idOf(body)
    if (known.has(keyOf(id))) {
      const message = `with this, \`${named(id)}\` is there twice`
      complain(reader, at, 'kustomize-duplicate', message, 'kustomize refuses two objects of one name.')
    }
    known.add(keyOf(id))
  }
}
