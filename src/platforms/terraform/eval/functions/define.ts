/**
 * How a function is declared: its parameters with their types, what it does with nulls and unknowns, and a plain
 * implementation that sees converted arguments only. Everything common (arity, conversion, unknowns, sensitivity,
 * places) is done here once.
 */
import { type List, type Primitive, type Span, type Value, list as valueList } from '../../../../model/index.js'
import { convert } from '../convert.js'
import { isNumeric, type Numeric } from '../numbers.js'
import { computed, dependent, fail, isNull, placed, source } from '../result.js'
import type { CallSite, EagerFunction } from '../scope.js'
import {
  anyType,
  elementTypesOf,
  listOf,
  mapOf,
  numberType,
  setOf,
  stringType,
  type Type,
  typeOf,
  withType,
} from '../types.js'
import { unify } from '../unify.js'
import { isPartlyUnknown, isSensitive } from '../walk.js'

export interface Parameter {
  readonly type: Type
  /** May be null; otherwise null is a mistake. */
  readonly nulls?: boolean
  /** `whole`: no part may be unknown. `outer` (default): the value itself. `none`: the function handles unknowns. */
  readonly needs?: 'whole' | 'outer' | 'none'
}

export interface Definition {
  readonly parameters: readonly Parameter[]
  /** How many of the last parameters may be left out. */
  readonly optional?: number
  /** Any number of further arguments. */
  readonly rest?: Parameter
  readonly returns: Type
  /** Marks of elements stay on the elements; only an argument marked itself marks the result. */
  readonly keepsMarks?: boolean
  implement(args: readonly Value[], at: Invocation): Answer
}

export interface Invocation {
  readonly span: Span
  readonly site: CallSite
  /** "result of `merge`". */
  readonly via: string
}

/** A mistake of the call, with the argument it is about. */
export interface Fault {
  readonly fault: string
  readonly argument?: number
}

/** A scalar, a value, or what is wrong. */
export type Answer = Primitive | Value | Fault

export const fault = (message: string, argument?: number): Fault =>
  argument === undefined ? { fault: message } : { fault: message, argument }

export function isFault(answer: unknown): answer is Fault {
  return typeof answer === 'object' && answer !== null && 'fault' in answer
}

export const text: Parameter = { type: stringType }
export const number: Parameter = { type: numberType }
export const anything: Parameter = { type: anyType }
export const anythingAtAll: Parameter = { type: anyType, nulls: true, needs: 'none' }
export const list: Parameter = { type: listOf(anyType) }
export const textList: Parameter = { type: listOf(stringType), needs: 'whole' }
export const set: Parameter = { type: setOf(anyType) }
export const map: Parameter = { type: mapOf(anyType) }

export function define(definition: Definition): EagerFunction {
  return { kind: 'eager', call: (args, site) => invoke(definition, args, site) }
}

function invoke(definition: Definition, given: readonly Value[], site: CallSite): Value {
  const { parameters, rest, returns } = definition
  const at: Invocation = { span: site.span, site, via: `result of \`${site.name}\`` }
  const least = parameters.length - (definition.optional ?? 0)
  if (given.length < least || (!rest && given.length > parameters.length)) {
    return refuse(fault(arityMessage(least, rest ? undefined : parameters.length, given.length)), at)
  }
  const args: Value[] = []
  for (const [i, value] of given.entries()) {
    const result = prepare(value, parameters[i] ?? rest ?? anything, i)
    if (isFault(result)) return refuse(result, at)
    args.push(result)
  }
  const missing = args.find((value, i) => !isReady(value, parameters[i] ?? rest ?? anything))
  const answer = missing ? notReady(missing, args, at, returns) : definition.implement(args, at)
  return finish(answer, definition, args, at)
}

/** Of an argument without a type it isn't known whether the function takes it: then the result has no type either. */
function notReady(missing: Value, args: readonly Value[], at: Invocation, returns: Type): Value {
  return dependent([missing, ...args], at.span, typeOf(missing).kind === 'any' ? anyType : returns, at.via)
}

function prepare(value: Value, parameter: Parameter, position: number): Value | Fault {
  if (isNull(value) && !parameter.nulls) return fault('the argument is null', position)
  const result = convert(value, parameter.type)
  return 'value' in result ? result.value : fault(result.failure, position)
}

function isReady(value: Value, parameter: Parameter): boolean {
  if (parameter.needs === 'none') return true
  return parameter.needs === 'whole' ? !isPartlyUnknown(value) : value.kind !== 'unknown'
}

function finish(answer: Answer, definition: Definition, args: readonly Value[], at: Invocation): Value {
  if (isFault(answer)) return refuse(answer, at)
  const sensitive = args.some((a) => (definition.keepsMarks ? a.sensitive === true : isSensitive(a)))
  const value = answer !== null && typeof answer === 'object' ? settle(answer, args, at) : scalarOf(answer, args, at)
  return sensitive && !value.sensitive ? { ...value, sensitive } : value
}

function scalarOf(answer: Primitive, args: readonly Value[], at: Invocation): Value {
  const { sensitive: _, ...rest } = computed(answer, at.span, args, at.via)
  return rest
}

/** A list or mapping made by the function came from its arguments; one of the arguments' own values came from there. */
function settle(value: Value, args: readonly Value[], at: Invocation): Value {
  if (value.span !== at.span) return placed(value, at.span, at.via)
  if (value.origin || value.kind === 'unknown') return value
  const { origin, via } = source(args, at.via)
  return origin && via ? { ...value, origin, via } : value
}

function refuse(what: Fault, at: Invocation): Value {
  const { argSpans, scope, name } = at.site
  const place =
    what.argument === undefined ? at.span : (argSpans[Math.min(what.argument, argSpans.length - 1)] ?? at.span)
  return fail(scope, place, 'tf-invalid-call', `\`${name}\`: ${what.fault}`)
}

function arityMessage(least: number, most: number | undefined, found: number): string {
  const wanted = least === most ? `${least}` : most === undefined ? `at least ${least}` : `${least} to ${most}`
  return `it takes ${wanted} arguments, not ${found}`.replace(/\b1 arguments/, '1 argument')
}

/** A function of known strings to a scalar. */
export function ofText(
  returns: Type,
  implement: (...args: readonly string[]) => Primitive | Fault,
  parameters = implement.length,
): EagerFunction {
  return define({
    parameters: Array.from({ length: parameters }, () => text),
    returns,
    implement: (args) => implement(...args.map(textOf)),
  })
}

export function textOf(value: Value | undefined): string {
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : ''
}

export function numberOf(value: Value | undefined): Numeric {
  return value?.kind === 'scalar' && isNumeric(value.value) ? value.value : 0
}

/** A new list made by the function; its elements have one type, or it is a tuple. */
export function makeList(items: readonly Value[], at: Invocation, element = unify(elementTypesOf(items))): List {
  const made = valueList(items, at.span)
  return element ? withType(made, listOf(element)) : made
}

export function itemsOf(value: Value | undefined): readonly Value[] {
  return value?.kind === 'list' ? value.items : []
}

export function unknownResult(args: readonly Value[], at: Invocation, type: Type, prefix?: string): Value {
  return dependent(args, at.span, type, at.via, prefix)
}
