/** Small builders of computed values. */
import { list, mapping, type Primitive, type Span, scalar, type Value } from '../../model/index.js'

/** A mapping of what is there; absent entries are left out. */
export function record(entries: Readonly<Record<string, Value | undefined>>, at: Span): Value {
  const present = new Map<string, Value>()
  for (const [key, value] of Object.entries(entries)) if (value) present.set(key, value)
  return mapping(present, at)
}

export function computed(value: Primitive, at: Span): Value {
  return scalar(value, at, { style: 'computed' })
}

export function texts(all: Iterable<string>, at: Span): Value {
  return list(
    [...all].map((one) => computed(one, at)),
    at,
  )
}
