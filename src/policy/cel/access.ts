/** Fields of maps, elements of lists, and their absence. */
import { hasKey, keyOf } from './equality.js'
import {
  type CelError,
  type CelList,
  fail,
  isFault,
  isUnknown,
  none,
  type Outcome,
  optionalOf,
  type Raw,
  typeName,
  unknownOf,
  unwrap,
} from './values.js'

export type Absent = 'null' | 'error'

/** The element, or undefined where it is certainly absent. */
export function find(container: Outcome, key: Outcome, absent: Absent): Raw | CelError | undefined {
  if (isFault(container)) return isUnknown(container) ? unknownOf(container.why, container) : container
  if (isFault(key)) return isUnknown(key) ? unknownOf(key.why, key) : key
  if (typeof container === 'object' && container !== null) {
    switch (container.kind) {
      case 'map': {
        const k = keyOf(key)
        const raw = k === undefined ? undefined : container.entries.get(k)
        if (raw !== undefined) return raw
        if (k === undefined && typeof key === 'object' && key?.kind !== 'double')
          return fail('argument', `a value of type ${typeName(key)} is no key of a map`)
        return container.open
          ? unknownOf(container.why ?? `\`${String(k)}\` may be set where it can't be seen`, container)
          : undefined
      }
      case 'fields':
        return typeof key === 'string'
          ? container.get(key)
          : fail('argument', `a ${container.name} has named fields only`)
      case 'list':
        if (typeof key === 'string' && absent === 'null') return undefined
        return element(container, key)
    }
  }
  if (absent === 'null') return undefined
  return fail('overload', `a value of type ${typeName(container)} has no fields or elements`)
}

function element(list: CelList, key: Outcome): Raw | CelError | undefined {
  const index = keyOf(isFault(key) ? null : key)
  if (typeof index !== 'number') {
    return fail('argument', `a list is indexed by whole numbers, not by ${typeName(key)}`)
  }
  const raw = list.gaps ? undefined : list.items[index]
  if (raw !== undefined) return raw
  return list.open ? unknownOf(list.why ?? 'the list may hold more than can be seen', list) : undefined
}

/** `container.key` and `container[key]`. On an optional they answer an optional. */
export function read(container: Outcome, key: Outcome, absent: Absent): Outcome {
  if (typeof container === 'object' && container?.kind === 'optional') return readOptional(container, key, absent)
  const raw = find(container, key, absent)
  if (raw === undefined) return absent === 'null' ? null : noSuch(container, key)
  return typeof raw === 'object' && raw?.kind === 'error' ? raw : unwrap(raw)
}

function noSuch(container: Outcome, key: Outcome): CelError {
  const shown = isFault(key) ? '' : typeof key === 'object' ? '' : ` \`${String(key)}\``
  const isList = typeof container === 'object' && container?.kind === 'list'
  return isList ? fail('argument', `index${shown} is outside of the list`) : fail('no-such-key', `no such key:${shown}`)
}

/** `container.?key` and `container[?key]`. */
export function readOptional(container: Outcome, key: Outcome, absent: Absent): Outcome {
  let from = container
  if (typeof container === 'object' && container?.kind === 'optional') {
    if (!container.present) return none
    from = unwrap(container.value)
  }
  const raw = find(from, key, absent)
  if (raw === undefined || isUnset(raw) || (raw === null && absent === 'null')) return none
  return typeof raw === 'object' && raw !== null && (raw.kind === 'error' || raw.kind === 'unknown')
    ? raw
    : optionalOf(raw)
}

/** Written as null, or not at all: the same in every configuration language read here. */
function isUnset(raw: Raw | CelError): boolean {
  if (typeof raw !== 'object' || raw === null) return false
  return raw.kind === 'missing' || (raw.kind === 'scalar' && raw.value === null)
}

/** `has(container.field)`. A configuration's field that is written as null is absent. */
export function isPresent(container: Outcome, field: string, absent: Absent): Outcome {
  let from = container
  if (typeof container === 'object' && container?.kind === 'optional') {
    if (!container.present) return false
    from = unwrap(container.value)
  }
  if (absent === 'error' && typeof from === 'object' && from?.kind === 'map') {
    const entry = from.entries.get(field)
    return entry === undefined ? hasKey(from, field) : isUnset(entry) ? false : isUnknown(entry) ? entry : true
  }
  const raw = find(from, field, absent)
  if (raw === undefined) return false
  if (typeof raw === 'object' && raw?.kind === 'error') return raw
  if (raw === null || isUnset(raw)) return false
  const value = unwrap(raw)
  return isUnknown(value) ? value : true
}
