/** Linux capabilities of a container, in one spelling. */
import { get, list, mapping, scalar, type Value } from '../../model/index.js'

/** `add` and `drop` in upper case and without `CAP_`; absent ones are empty lists. */
export function capabilitiesOf(container: Value): Value {
  const written = get(container, 'securityContext.capabilities')
  if (written.kind === 'unknown') return written
  const normalized = (name: string): [string, Value] => [name, namesIn(get(written, name))]
  const more = written.keySpan ? { keySpan: written.keySpan } : {}
  return mapping(new Map([normalized('add'), normalized('drop')]), written.span, more)
}

function namesIn(names: Value): Value {
  if (names.kind === 'unknown') return names
  if (names.kind !== 'list') return list([], names.keySpan ?? names.span)
  return { ...names, items: names.items.map(normalize) }
}

function normalize(name: Value): Value {
  if (name.kind !== 'scalar' || typeof name.value !== 'string') return name
  return scalar(name.value.toUpperCase().replace(/^CAP_/, ''), name.span, { style: 'computed' })
}
