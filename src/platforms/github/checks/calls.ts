/** Calls of local actions and workflows compared with what they declare. */
import {
  child,
  entries,
  get,
  isTrue,
  isUnset,
  keys,
  printable,
  suggest,
  text,
  type Value,
} from '../../../model/index.js'
import type { Diagnostics } from '../../diagnostics.js'
import { hasExpression } from '../expressions/embedded.js'

/** @param declared `inputs:` of the action or workflow */
export function checkInputs(
  given: Value,
  declared: Value,
  at: Value,
  codes: { input: string; deprecated?: string },
  found: Diagnostics,
): void {
  if (given.kind === 'unknown' || given.kind === 'scalar' || (declared.kind !== 'map' && !isUnset(declared))) return
  const names = new Map(keys(declared).map((name) => [name.toLowerCase(), name]))
  for (const [name, value] of entries(given)) {
    const place = value.keySpan ?? value
    const known = names.get(name.toLowerCase())
    if (known === undefined) {
      const meant = suggest(name, [...names.values()])
      found.add(
        codes.input,
        place,
        `there is no input \`${name}\`${meant ? `, did you mean \`${meant}\`?` : names.size > 0 ? `; there is ${[...names.values()].join(', ')}` : ''}`,
      )
      continue
    }
    const note = get(declared, [known, 'deprecationMessage'])
    if (codes.deprecated && !isUnset(note))
      found.add(
        codes.deprecated,
        place,
        `the input \`${name}\` is deprecated: ${printable(note).trim().split('\n', 1)[0]}`,
      )
  }
  reportRequired(given, declared, at, codes.input, found)
}

function reportRequired(given: Value, declared: Value, at: Value, code: string, found: Diagnostics): void {
  if (given.kind === 'map' && given.open) return
  const set = new Set(keys(given).map((name) => name.toLowerCase()))
  for (const [name, input] of entries(declared)) {
    const required = isTrue(child(input, 'required')) === true && isUnset(child(input, 'default'))
    if (required && !set.has(name.toLowerCase())) found.add(code, at, `the required input \`${name}\` is missing`)
  }
}

/** Types of inputs of a called workflow. */
export function checkInputTypes(given: Value, declared: Value, found: Diagnostics): void {
  for (const [name, value] of entries(given)) {
    const type = text(get(entryOf(declared, name), 'type'))
    if (value.kind !== 'scalar' || type === '' || hasExpression(text(value))) continue
    const wrong = (type === 'number' && typeof value.value !== 'number') || (type === 'string' && value.value === null)
    if (wrong)
      found.add(
        'reusable-input-type',
        value.span.end > value.span.start ? value : (value.keySpan ?? value),
        `\`${name}\` must be ${type === 'number' ? 'a number' : 'a text'}, not ${value.value === null ? 'nothing' : `\`${printable(value)}\``}`,
      )
  }
}

function entryOf(map: Value, name: string): Value {
  for (const [key, value] of entries(map)) if (key.toLowerCase() === name.toLowerCase()) return value
  return child(map, name)
}

/** Secrets of a called workflow; `inherit` gives all. */
export function checkSecrets(given: Value, declared: Value, at: Value, found: Diagnostics): void {
  if (given.kind === 'unknown' || given.kind === 'scalar') return
  const names = new Map(keys(declared).map((name) => [name.toLowerCase(), name]))
  const set = new Set<string>()
  for (const [name, value] of entries(given)) {
    set.add(name.toLowerCase())
    if (names.has(name.toLowerCase())) continue
    const meant = suggest(name, [...names.values()])
    found.add(
      'call-secret',
      value.keySpan ?? value,
      `the called workflow declares no secret \`${name}\`${meant ? `, did you mean \`${meant}\`?` : ''}`,
    )
  }
  for (const [name, secret] of entries(declared)) {
    if (isTrue(child(secret, 'required')) === true && !set.has(name.toLowerCase()))
      found.add('call-secret', at, `the required secret \`${name}\` is missing`)
  }
}
