/** Types of what a workflow writes down: matrix rows, JSON texts. */
import { entries, type Value } from '../../../model/index.js'
import { embeddedIn, hasExpression } from './embedded.js'
import { any, arrayOf, boolean, merged, nil, number, object, string, type Type } from './types.js'

/** @param ofExpression the type of an expression that is a whole value */
export function typeOfValue(value: Value, ofExpression: (source: string) => Type): Type {
  switch (value.kind) {
    case 'list': {
      const [first, ...others] = value.items.map((item) => typeOfValue(item, ofExpression))
      return arrayOf(first ? others.reduce(merged, first) : any)
    }
    case 'map':
      return object(
        [...entries(value)].map(([key, item]) => [key, typeOfValue(item, ofExpression)] as const),
        value.open ? any : undefined,
      )
    case 'scalar':
      return typeOfText(value.value, ofExpression)
    default:
      return any
  }
}

function typeOfText(value: unknown, ofExpression: (source: string) => Type): Type {
  if (typeof value === 'string') {
    if (!hasExpression(value)) return string
    const [only] = embeddedIn(value)
    return only && only.start === 0 && only.end === value.length ? ofExpression(value) : string
  }
  if (typeof value === 'boolean') return boolean
  return value === null ? nil : number
}

export function typeOfJson(plain: unknown): Type {
  if (Array.isArray(plain)) {
    const [first, ...others] = plain.map(typeOfJson)
    return arrayOf(first ? others.reduce(merged, first) : any)
  }
  if (plain !== null && typeof plain === 'object')
    return object(Object.entries(plain).map(([key, v]) => [key, typeOfJson(v)]))
  if (typeof plain === 'string') return string
  if (typeof plain === 'boolean') return boolean
  return plain === null ? nil : number
}
