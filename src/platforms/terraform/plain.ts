/** Plain data as Values that all stand at one place. */
import { list, mapping, type Span, scalar, unknown, type Value } from '../../model/index.js'

export function plainValue(plain: unknown, at: Span): Value {
  if (Array.isArray(plain)) {
    return list(
      plain.map((item) => plainValue(item, at)),
      at,
    )
  }
  if (isRecord(plain)) return mapping(new Map(Object.entries(plain).map(([k, v]) => [k, plainValue(v, at)])), at)
  const isScalar = typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean'
  return scalar(isScalar ? plain : null, at)
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Text of JSON, all of whose parts stand at the same place. */
export function jsonTextValue(text: string, at: Span): Value {
  try {
    return plainValue(JSON.parse(text), at)
  } catch {
    return unknown('the text is no JSON', at)
  }
}
