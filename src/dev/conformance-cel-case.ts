/** One test of the CEL specification: its environment, bindings and expectation in this engine's terms. */
import type { Decl, Type as PbType } from '@bufbuild/cel-spec/cel/expr/checked_pb.js'
import { Type_PrimitiveType, Type_WellKnownType } from '@bufbuild/cel-spec/cel/expr/checked_pb.js'
import type { Value as PbValue } from '@bufbuild/cel-spec/cel/expr/value_pb.js'
import type { IncrementalTest } from '@bufbuild/cel-spec/testdata/tests.js'
import { equal, keyOf } from '../policy/cel/equality.js'
import {
  bytes,
  type CelValue,
  compile,
  createEnv,
  double,
  dyn,
  int,
  isError,
  isUnknown,
  type Key,
  type Library,
  libraries,
  listOf,
  listType,
  mapType,
  nullType,
  type Outcome,
  opaqueType,
  parseType,
  printType,
  type Raw,
  type Type,
  typeValue,
  uint,
  unwrap,
} from '../policy/cel/index.js'

export type Verdict = 'pass' | 'message' | { readonly why: string }

/** What a test that wasn't run needs: the message type that its expression names, or one in what it is given. */
export function needOf({ original }: IncrementalTest): string {
  const [named] = messages.exec(original.expr) ?? []
  return named === undefined ? 'a message that is bound, declared or expected' : named.replace(/\s*\{$/, '')
}

/** A test that mentions a message type somewhere. */
class NeedsMessage extends Error {}

const messages =
  /TestAllTypes|NestedTestAllTypes|TestRequired|NestedEnum|GlobalEnum|NullValue|google\.protobuf\.(?!Timestamp|Duration)\w+|google\.protobuf\.(?:Timestamp|Duration)\s*\{|proto\.(?:has|get)Ext|\b[A-Z]\w*\s*\{/

export function verdictOf(test: IncrementalTest): Verdict {
  if (messages.test(test.original.expr)) return 'message'
  try {
    return run(test)
  } catch (error) {
    if (error instanceof NeedsMessage) return 'message'
    throw error
  }
}

function run({ original }: IncrementalTest): Verdict {
  const variables: Record<string, Type> = {}
  const functions: Record<string, Library[string]> = {}
  for (const decl of original.typeEnv) declare(decl, variables, functions)
  const env = createEnv({
    variables,
    libraries: [...libraries, functions],
    container: original.container,
    checked: !original.disableCheck,
  })
  const bindings: Record<string, Raw> = {}
  for (const [name, { kind }] of Object.entries(original.bindings)) {
    if (kind.case !== 'value') throw new Error(`no value is bound to ${name}`)
    bindings[name] = fromProto(kind.value)
  }
  const matcher = original.resultMatcher
  const program = compile(original.expr, env)
  if (!('evaluate' in program)) {
    const why = program.map((p) => p.message).join('; ')
    return matcher.case === 'evalError' ? 'pass' : { why }
  }
  if (matcher.case === 'typedResult' && matcher.value.deducedType) {
    const wanted = printType(fromProtoType(matcher.value.deducedType))
    const got = printType(program.type)
    if (wanted !== got) return { why: `the type is ${got}, not ${wanted}` }
  }
  if (original.checkOnly) return 'pass'
  const outcome = program.evaluate(bindings)
  if (matcher.case === 'evalError' || matcher.case === 'anyEvalErrors')
    return isError(outcome) ? 'pass' : { why: `an error is expected, not ${show(outcome)}` }
  const expected =
    matcher.case === 'value' ? matcher.value : matcher.case === 'typedResult' ? matcher.value.result : undefined
  return compareWith(expected ? fromProto(expected) : true, outcome)
}

function compareWith(expected: CelValue, outcome: Outcome): Verdict {
  if (isError(outcome) || isUnknown(outcome)) return { why: show(outcome) }
  const same =
    show(expected) === show(outcome) ||
    (typeof expected === typeof outcome && sortOf(expected) === sortOf(outcome) && equal(expected, outcome) === true)
  return same ? 'pass' : { why: `the value is ${show(outcome)}, not ${show(expected)}` }
}

const sortOf = (v: CelValue): string => (typeof v === 'object' && v !== null ? v.kind : typeof v)

function show(v: Outcome): string {
  if (typeof v !== 'object' || v === null) return typeof v === 'string' ? JSON.stringify(v) : String(v)
  switch (v.kind) {
    case 'error':
      return `error: ${v.message}`
    case 'unknown':
      return `unknown: ${v.why}`
    case 'double':
      return `double(${Object.is(v.value, -0) ? 0 : v.value})`
    case 'uint':
      return `${v.value}u`
    case 'list':
      return `[${v.items.map((i) => show(unwrap(i))).join(', ')}]`
    case 'map':
      return `{${[...v.entries]
        .map(([k, i]) => `${String(k)}: ${show(unwrap(i))}`)
        .sort()
        .join(', ')}}`
    case 'type':
      return `type ${v.name}`
    case 'bytes':
      return `bytes ${[...v.value].join(' ')}`
    case 'timestamp':
    case 'duration':
      return `${v.kind} ${v.nanos}`
    case 'optional':
      return v.present ? `optional(${show(unwrap(v.value))})` : 'none'
    default:
      return v.kind
  }
}

function fromProto({ kind }: PbValue): CelValue {
  switch (kind.case) {
    case 'nullValue':
      return null
    case 'boolValue':
    case 'stringValue':
      return kind.value
    case 'int64Value':
      return int(kind.value)
    case 'uint64Value':
      return uint(kind.value)
    case 'doubleValue':
      return double(kind.value)
    case 'bytesValue':
      return bytes(kind.value)
    case 'typeValue':
      return typeValue(kind.value)
    case 'listValue':
      return listOf(kind.value.values.map(fromProto))
    case 'mapValue': {
      const entries = new Map<Key, Raw>()
      for (const { key, value } of kind.value.entries) {
        const name = key && keyOf(fromProto(key))
        if (name !== undefined && value) entries.set(name, fromProto(value))
      }
      return { kind: 'map', entries, open: false }
    }
    default:
      throw new NeedsMessage()
  }
}

const primitives: Readonly<Record<number, string>> = {
  [Type_PrimitiveType.BOOL]: 'bool',
  [Type_PrimitiveType.INT64]: 'int',
  [Type_PrimitiveType.UINT64]: 'uint',
  [Type_PrimitiveType.DOUBLE]: 'double',
  [Type_PrimitiveType.STRING]: 'string',
  [Type_PrimitiveType.BYTES]: 'bytes',
}

function fromProtoType({ typeKind }: PbType): Type {
  switch (typeKind.case) {
    case 'dyn':
      return dyn
    case 'null':
      return nullType
    case 'primitive':
      return parseType(primitives[typeKind.value] ?? 'dyn')
    case 'wellKnown':
      if (typeKind.value === Type_WellKnownType.TIMESTAMP) return parseType('timestamp')
      if (typeKind.value === Type_WellKnownType.DURATION) return parseType('duration')
      throw new NeedsMessage()
    case 'listType':
      return listType(typeKind.value.elemType ? fromProtoType(typeKind.value.elemType) : dyn)
    case 'mapType': {
      const { keyType, valueType } = typeKind.value
      return mapType(keyType ? fromProtoType(keyType) : dyn, valueType ? fromProtoType(valueType) : dyn)
    }
    case 'abstractType':
      return opaqueType(typeKind.value.name, typeKind.value.parameterTypes.map(fromProtoType))
    case 'typeParam':
      return { kind: 'param', name: typeKind.value }
    default:
      throw new NeedsMessage()
  }
}

function declare(decl: Decl, variables: Record<string, Type>, functions: Record<string, Library[string]>): void {
  const { declKind, name } = decl
  if (declKind.case === 'ident' && declKind.value.type) variables[name] = fromProtoType(declKind.value.type)
  if (declKind.case !== 'function') return
  for (const { params, resultType, isInstanceFunction } of declKind.value.overloads) {
    if (isInstanceFunction) throw new Error(`${name} is called on a value`)
    const result = resultType ? notation(fromProtoType(resultType)) : 'dyn'
    functions[`${name}(${params.map((p) => notation(fromProtoType(p))).join(', ')}): ${result}`] = () => null
  }
}

function notation(type: Type): string {
  if (type.kind === 'param') return type.name
  if (type.kind !== 'opaque') return printType(type)
  return type.params.length > 0 ? `${type.name}(${type.params.map(notation).join(', ')})` : type.name
}
