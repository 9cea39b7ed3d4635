/**
 * Functions are declared by their signature: the checker reads types from it, the evaluator how to choose among
 * overloads.
 *
 *     '(string).charAt(int): string'       called on a value
 *     'math.abs(int): int'                 called by its name
 *     'math.greatest(dyn...): dyn'         any number of arguments, handed over as one array
 */
import { table } from '../../model/index.js'
import type { Frame } from './frame.js'
import { isDyn, parseType, type Type } from './types.js'
import { type CelValue, isFault, type Outcome } from './values.js'

/**
 * Gets the receiver (if any), the arguments and the frame of the evaluation. It is only called with values of the
 * declared types, none of them an error or unknown; items of lists and values of maps may still be unknown.
 */
export type Implementation = { call(...args: readonly (CelValue | readonly CelValue[] | Frame)[]): Outcome }['call']

/** Signature → implementation. */
export type Library = Readonly<Record<string, Implementation>>

export type Guard = (v: Outcome) => v is CelValue

export interface Overload {
  readonly name: string
  /** Called as `receiver.name(…)`; the receiver is the first parameter. */
  readonly member: boolean
  readonly params: readonly Type[]
  readonly variadic: boolean
  readonly result: Type
  readonly guards: readonly Guard[]
  readonly implementation: Implementation
}

export interface Functions {
  /** Overloads of a name; none if there is no such function. */
  overloads(name: string): readonly Overload[]
  names(): Iterable<string>
}

/** Later libraries add overloads to the functions of earlier ones. Signatures are read when a name is first used. */
export function functionsOf(...libraries: readonly Library[]): Functions {
  const signatures = new Map<string, [string, Implementation][]>()
  for (const library of libraries)
    for (const [signature, implementation] of Object.entries(library)) {
      const name = nameIn(signature)
      const known = signatures.get(name)
      if (known) known.push([signature, implementation])
      else signatures.set(name, [[signature, implementation]])
    }
  const read = new Map<string, readonly Overload[]>()
  return {
    overloads(name) {
      const known = read.get(name)
      if (known) return known
      const found = (signatures.get(name) ?? []).map(([text, implementation]) => readSignature(text, implementation))
      read.set(name, found)
      return found
    },
    names: () => signatures.keys(),
  }
}

function nameIn(signature: string): string {
  const close = signature.startsWith('(') ? signature.indexOf(').') + 2 : 0
  return signature.slice(close, signature.indexOf('(', close))
}

export function readSignature(signature: string, implementation: Implementation): Overload {
  const match = /^(?:\((.+?)\)\.)?([\w.@]+)\((.*)\): (.+)$/.exec(signature)
  if (!match) throw new Error(`no signature: ${signature}`)
  const [, receiver, name = '', list = '', result = ''] = match
  const variadic = list.endsWith('...')
  const params = splitParams(variadic ? list.slice(0, -3) : list).map(parseType)
  if (receiver) params.unshift(parseType(receiver))
  return {
    name,
    member: receiver !== undefined,
    params,
    variadic,
    result: parseType(result),
    guards: params.map(guardOf),
    implementation,
  }
}

/** Splits at the commas outside parentheses. */
function splitParams(list: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < list.length; i++) {
    const c = list[i]
    if (c === '(') depth++
    else if (c === ')') depth--
    else if (c === ',' && depth === 0) {
      parts.push(list.slice(start, i).trim())
      start = i + 1
    }
  }
  const last = list.slice(start).trim()
  return last ? [...parts, last] : parts
}

const guards = table<Guard>({
  bool: (v): v is CelValue => typeof v === 'boolean',
  int: (v): v is CelValue => typeof v === 'number' || typeof v === 'bigint',
  string: (v): v is CelValue => typeof v === 'string',
  null: (v): v is CelValue => v === null,
  uint: ofKind('uint'),
  double: ofKind('double'),
  bytes: ofKind('bytes'),
  timestamp: ofKind('timestamp'),
  duration: ofKind('duration'),
})

function ofKind(kind: string): Guard {
  return (v): v is CelValue => typeof v === 'object' && v !== null && v.kind === kind
}

const isValue: Guard = (v): v is CelValue => !isFault(v)

/** The runtime's half of a type: parameters and element types are left to the checker. */
export function guardOf(type: Type): Guard {
  if (type.kind === 'param' || isDyn(type)) return isValue
  switch (type.kind) {
    case 'simple':
      return guards[type.name] ?? isValue
    case 'opaque':
      if (type.name === 'optional_type') return ofKind('optional')
      return (v): v is CelValue => typeof v === 'object' && v !== null && v.kind === 'opaque' && v.type === type.name
    case 'object':
      return ofKind('fields')
    default:
      return ofKind(type.kind)
  }
}
