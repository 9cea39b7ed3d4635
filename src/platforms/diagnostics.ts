/** What is wrong with a pipeline as its service reads it, gathered by kind for the rules that report it. */
import { anchor, list, mapping, type Span, scalar, type Value } from '../model/index.js'

export interface Diagnostics {
  /** @param code the kind, as in the fact `diagnostics.<code>` */
  add(code: string, at: Value | Span, message: string): void
  /** `{ <code>: [message] }`, each message at its place. */
  value(at: Span): Value
}

export function newDiagnostics(): Diagnostics {
  const found = new Map<string, Value[]>()
  return {
    add(code, at, message) {
      const entry = scalar(message, 'kind' in at ? anchor(at) : at)
      const known = found.get(code)
      if (known) known.push(entry)
      else found.set(code, [entry])
    },
    value: (at) => mapping(new Map([...found].map(([code, messages]) => [code, list(messages, at)])), at),
  }
}
