/** Types of the checker, and the notation that declarations are written in: `list(T)`, `optional(map(string, dyn))`. */
import { table } from '../../model/index.js'

export type Type = Simple | ListType | MapType | TypeType | OpaqueType | ObjectType | Param

/** `dyn`, `bool`, `int`, `uint`, `double`, `string`, `bytes`, `null`, `timestamp`, `duration`. */
export interface Simple {
  readonly kind: 'simple'
  readonly name: string
}

export interface ListType {
  readonly kind: 'list'
  readonly params: readonly [Type]
}

export interface MapType {
  readonly kind: 'map'
  readonly params: readonly [Type, Type]
}

/** The type of types. */
export interface TypeType {
  readonly kind: 'type'
  readonly params: readonly [Type]
}

/** `optional_type(T)` and the types of libraries: `quantity`, `url`, `semver`. */
export interface OpaqueType {
  readonly kind: 'opaque'
  readonly name: string
  readonly params: readonly Type[]
}

/** A record of the host with declared fields: `self`, `options`, `request`. */
export interface ObjectType {
  readonly kind: 'object'
  readonly name: string
  readonly fields: Readonly<Record<string, Type>>
}

/** A type parameter of an overload; a name with a `#` is one instance of it, in one call. */
export interface Param {
  readonly kind: 'param'
  readonly name: string
}

const simple = (name: string): Simple => ({ kind: 'simple', name })

export const dyn = simple('dyn')
export const boolType = simple('bool')
export const intType = simple('int')
export const uintType = simple('uint')
export const doubleType = simple('double')
export const stringType = simple('string')
export const bytesType = simple('bytes')
export const nullType = simple('null')
export const timestampType = simple('timestamp')
export const durationType = simple('duration')

export const listType = (element: Type): ListType => ({ kind: 'list', params: [element] })
export const mapType = (key: Type, value: Type): MapType => ({ kind: 'map', params: [key, value] })
export const typeType = (of: Type): TypeType => ({ kind: 'type', params: [of] })
export const optionalType = (of: Type): OpaqueType => ({ kind: 'opaque', name: 'optional_type', params: [of] })
export const opaqueType = (name: string, params: readonly Type[] = []): OpaqueType => ({ kind: 'opaque', name, params })
export const objectType = (name: string, fields: Readonly<Record<string, Type>>): ObjectType => ({
  kind: 'object',
  name,
  fields,
})

export function isDyn(t: Type): boolean {
  return t.kind === 'simple' && t.name === 'dyn'
}

export function isNull(t: Type): boolean {
  return t.kind === 'simple' && t.name === 'null'
}

export function isOptional(t: Type): t is OpaqueType & { readonly params: readonly [Type] } {
  return t.kind === 'opaque' && t.name === 'optional_type'
}

export function paramsOf(t: Type): readonly Type[] {
  return t.kind === 'simple' || t.kind === 'object' || t.kind === 'param' ? [] : t.params
}

export function withParams(t: Type, params: readonly Type[]): Type {
  const [first = dyn, second = dyn] = params
  switch (t.kind) {
    case 'list':
      return listType(first)
    case 'map':
      return mapType(first, second)
    case 'type':
      return typeType(first)
    case 'opaque':
      return opaqueType(t.name, params)
    default:
      return t
  }
}

export function sameType(a: Type, b: Type): boolean {
  if (a === b) return true
  if (a.kind !== b.kind || nameOf(a) !== nameOf(b)) return false
  const left = paramsOf(a)
  const right = paramsOf(b)
  return left.length === right.length && left.every((t, i) => sameType(t, right[i] ?? dyn))
}

export function nameOf(t: Type): string {
  return 'name' in t ? t.name : t.kind
}

/** As authors write it. Unbound parameters read as dyn. */
export function printType(t: Type): string {
  if (t.kind === 'param') return 'dyn'
  const name = isOptional(t) ? 'optional' : nameOf(t)
  const params = paramsOf(t)
  return params.length > 0 ? `${name}(${params.map(printType).join(', ')})` : name
}

const simples = new Map(
  [dyn, boolType, intType, uintType, doubleType, stringType, bytesType, nullType, timestampType, durationType].map(
    (t) => [t.name, t],
  ),
)

/** Names of the types of the Kubernetes libraries, as `type(x)` prints them. */
const opaques = table<string>({
  optional: 'optional_type',
  quantity: 'kubernetes.Quantity',
  url: 'kubernetes.URL',
  semver: 'kubernetes.Semver',
  format: 'kubernetes.NamedFormat',
  ip: 'net.IP',
  cidr: 'net.CIDR',
})

/** Reads the notation. Single capital letters are type parameters. Throws on a slip: declarations are code. */
export function parseType(text: string): Type {
  const tokens = text.match(/[\w.#]+|[(),]/g) ?? []
  let at = 0
  const type = (): Type => {
    const name = tokens[at++]
    if (!name || !/^\w/.test(name)) throw new Error(`no type: ${text}`)
    const params: Type[] = []
    if (tokens[at] === '(') {
      do {
        at++
        params.push(type())
      } while (tokens[at] === ',')
      if (tokens[at++] !== ')') throw new Error(`no type: ${text}`)
    }
    return named(name, params)
  }
  const result = type()
  if (at !== tokens.length) throw new Error(`no type: ${text}`)
  return result
}

function named(name: string, params: readonly Type[]): Type {
  const known = simples.get(name)
  if (known) return known
  const [first = dyn, second = dyn] = params
  if (name === 'list') return listType(first)
  if (name === 'map') return mapType(first, second)
  if (name === 'type') return typeType(first)
  if (/^[A-Z]$/.test(name)) return { kind: 'param', name }
  return opaqueType(opaques[name] ?? name, params)
}
