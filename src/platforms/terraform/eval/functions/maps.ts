/** Functions of maps and objects, and those that choose among values. */
import {
  type Mapping,
  mapping,
  type Scalar,
  scalar,
  unknown,
  type Value,
  list as valueList,
} from '../../../../model/index.js'
import { convert } from '../convert.js'
import { splitGraphemes } from '../graphemes.js'
import { compareText, sortedKeys } from '../iterate.js'
import { isNull, placed } from '../result.js'
import {
  anyType,
  declaredType,
  elementTypesOf,
  isSet,
  listOf,
  mapOf,
  numberType,
  stringType,
  type Type,
  typeOf,
  withType,
} from '../types.js'
import { unify } from '../unify.js'
import {
  type Answer,
  anything,
  anythingAtAll,
  define,
  fault,
  type Invocation,
  itemsOf,
  makeList,
  text,
  textList,
  textOf,
  unknownResult,
} from './define.js'

export function makeMap(entries: ReadonlyMap<string, Value>, at: Invocation, element?: Type): Mapping {
  const made = mapping(entries, at.span)
  return element ? withType(made, mapOf(element)) : made
}

/**
 * Later arguments win. After one that isn't known, everything before it may have been replaced: the keys are sure, the
 * values are not.
 */
const merge = define({
  parameters: [],
  rest: anythingAtAll,
  returns: anyType,
  keepsMarks: true,
  implement: (args, at): Answer => {
    const given = args.filter((a) => !isNull(a))
    const wrong = given.find((a) => a.kind !== 'map' && a.kind !== 'unknown')
    if (wrong) return fault('all arguments must be maps or objects', args.indexOf(wrong))
    if (given.length > 0 && given.every((a) => a.kind === 'unknown')) return unknownResult(given, at, anyType)
    const entries = new Map<string, Value>()
    let open = false
    for (const one of given) {
      if (one.kind !== 'map' || one.open) {
        open = true
        for (const [name, value] of entries) entries.set(name, replaceable(name, value, one))
      }
      if (one.kind === 'map') for (const [name, value] of one.entries) entries.set(name, value)
    }
    const element = given.every((a) => declaredType(a)?.kind === 'map')
      ? unify([...entries.values()].map(typeOf))
      : undefined
    const result = makeMap(entries, at, given.length > 0 ? element : undefined)
    return open ? { ...result, open } : result
  },
})

function replaceable(name: string, value: Value, by: Value): Value {
  const why = by.kind === 'unknown' ? by.why : 'it may hold more keys than can be seen'
  const keySpan = value.keySpan ? { keySpan: value.keySpan } : {}
  return unknown(`\`${name}\` may be replaced: ${why}`, value.span, {
    origin: value,
    via: 'an earlier argument of `merge`',
    ...keySpan,
  })
}

const keys = define({
  parameters: [anything],
  returns: listOf(stringType),
  keepsMarks: true,
  implement: ([from], at): Answer => {
    if (from?.kind !== 'map') return fault('a map or object is needed', 0)
    const names = [...from.entries.keys()].sort(compareText)
    if (from.open) return unknownResult([from], at, listOf(stringType))
    const found = names.map((n) => nameOf(n, from, at))
    return declaredType(from) ? makeList(found, at, stringType) : valueList(found, at.span)
  },
})

function nameOf(name: string, from: Mapping, at: Invocation): Scalar {
  const origin = from.entries.get(name)
  return scalar(name, origin?.keySpan ?? at.span, { style: 'computed' })
}

const values = define({
  parameters: [anything],
  returns: listOf(anyType),
  keepsMarks: true,
  implement: ([from], at): Answer => {
    if (from?.kind !== 'map') return fault('a map or object is needed', 0)
    if (from.open) return unknownResult([from], at, listOf(anyType))
    const found = sortedKeys(from.entries).map(([, value]) => value)
    return declaredType(from) ? makeList(found, at) : valueList(found, at.span)
  },
})

const length = define({
  parameters: [anything],
  returns: numberType,
  keepsMarks: true,
  implement: ([from], at): Answer => {
    if (from?.kind === 'list' || from?.kind === 'map') {
      if (from.open) return unknownResult([from], at, numberType)
      return from.kind === 'list' ? from.items.length : from.entries.size
    }
    const asText = from && convert(from, stringType)
    if (from?.kind !== 'scalar' || typeof from.value !== 'string' || !asText)
      return fault('a string, list or map is needed', 0)
    return splitGraphemes(from.value).length
  },
})

const lookup = define({
  parameters: [anything, text, { type: anyType, nulls: true, needs: 'none' }],
  optional: 1,
  returns: anyType,
  keepsMarks: true,
  implement: ([from, key, otherwise], at): Answer => {
    if (from?.kind !== 'map') return fault('a map or object is needed', 0)
    const declared = declaredType(from)
    const fallback =
      otherwise && (declared?.kind === 'map' ? convert(otherwise, declared.element) : { value: otherwise })
    if (fallback && 'failure' in fallback) return fault(`the default: ${fallback.failure}`, 2)
    const found = from.entries.get(textOf(key))
    if (found) return found
    if (from.open) return unknownResult([from], at, anyType)
    return fallback?.value ?? fault(`there is no key ${JSON.stringify(textOf(key))}, and no default is given`, 1)
  },
})

const zipmap = define({
  parameters: [textList, anything],
  returns: anyType,
  keepsMarks: true,
  implement: ([names, given], at): Answer => {
    if (given?.kind !== 'list' || isSet(given)) return fault('a list of values is needed', 1)
    if (given.open) return unknownResult([given], at, anyType)
    if (itemsOf(names).length !== given.items.length) {
      return fault(`there are ${itemsOf(names).length} keys, but ${given.items.length} values`)
    }
    const entries = new Map<string, Value>()
    for (const [i, name] of itemsOf(names).entries()) {
      const value = given.items[i]
      if (isNull(name)) return fault(`key ${i} is null`, 0)
      if (value) entries.set(textOf(name), { ...value, keySpan: name.span })
    }
    const declared = declaredType(given)
    return makeMap(entries, at, declared?.kind === 'list' ? declared.element : undefined)
  },
})

const transpose = define({
  parameters: [{ type: mapOf(listOf(stringType)), needs: 'whole' }],
  returns: mapOf(listOf(stringType)),
  implement: ([from], at): Answer => {
    const groups = new Map<string, Value[]>()
    if (from?.kind !== 'map') return fault('a map of lists is needed', 0)
    for (const [name, group] of sortedKeys(from.entries)) {
      for (const item of itemsOf(group)) {
        if (isNull(item)) return fault(`an element of ${JSON.stringify(name)} is null`, 0)
        const members = groups.get(textOf(item)) ?? []
        groups.set(textOf(item), [...members, nameOf(name, from, at)])
      }
    }
    const entries = new Map([...groups].map(([name, members]) => [name, makeList(members, at, stringType)]))
    return makeMap(entries, at, listOf(stringType))
  },
})

/** The first that is neither null nor an empty string. */
const coalesce = define({
  parameters: [],
  rest: anythingAtAll,
  returns: anyType,
  keepsMarks: true,
  implement: (args, at): Answer => {
    const known = elementTypesOf(args)
    const type = unify(known) ?? (known.length < args.length ? anyType : undefined)
    if (!type) return fault('all arguments must have one type')
    for (const [position, candidate] of args.entries()) {
      if (isNull(candidate)) continue
      if (candidate.kind === 'unknown') {
        if (!candidate.prefix) return unknownResult([candidate], at, type)
      }
      if (candidate.kind === 'scalar' && candidate.value === '') continue
      const result = convert(candidate, type)
      return 'value' in result ? placed(result.value, at.span, at.via) : fault(result.failure, position)
    }
    return fault('all arguments are null or empty')
  },
})

export const maps = { coalesce, keys, length, lookup, merge, transpose, values, zipmap }
