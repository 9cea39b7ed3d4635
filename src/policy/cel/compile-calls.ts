/** Calls: overloads are chosen by the types that the arguments have at run time. */
import type { Call, Expr } from './ast.js'
import { type Compiler, type Eval, isBound, located } from './compiler.js'
import type { Env } from './env.js'
import { charge, type Frame } from './frame.js'
import type { Overload } from './functions.js'
import { calleeOf } from './names.js'
import {
  type CelError,
  type CelValue,
  fail,
  isFault,
  isUnknown,
  none,
  type Optional,
  type Outcome,
  optionalOf,
  typeName,
  unknownOf,
  unwrap,
} from './values.js'

type Node = (c: Compiler, e: Expr) => Eval

export function compileCall(c: Compiler, e: Call, node: Node): Eval {
  const callee = calleeOf(c.env, e, isBound(c))
  const overloads = callee.overloads.filter((o) => o.variadic || o.params.length === callee.args.length)
  const args = callee.args.map((a) => node(c, a))
  if (overloads.length === 0) {
    const known = callee.overloads.length > 0
    const error = known
      ? fail('overload', `\`${callee.name}\` doesn't take ${e.args.length} arguments`, e.start, e.end)
      : fail('undeclared', `there is no function \`${callee.name}\``, e.start, e.end)
    return () => error
  }
  if (args.length === 2 && (e.name === 'or' || e.name === 'orValue')) return otherwise(c, e, args)
  const [receiver] = args
  if (e.name === 'hasValue' && args.length === 1 && receiver) return isThere(c, e, receiver)
  const general = (f: Frame, values: readonly Outcome[]): Outcome =>
    charge(f, e, located(choose(callee.name, overloads, values, f), e))
  const [only] = overloads
  if (overloads.length > 1 || !only || only.variadic) return (f) => general(f, evaluateAll(args, f))
  return direct(e, only, args, general)
}

/** `or` and `orValue` evaluate their argument only where the optional has no value. */
function otherwise(c: Compiler, e: Call, args: readonly Eval[]): Eval {
  const [receiver, other] = args
  return (f) => {
    const v = receiver?.(f) ?? null
    if (isFault(v)) return isUnknown(v) ? unknownOf(v.why, v) : v
    const optional = asOptional(c.env, v)
    if (!optional) return fail('overload', `\`${e.name}\` is not defined for ${typeName(v)}`, e.start, e.end)
    if (optional.present) return e.name === 'or' ? optional : unwrap(optional.value)
    const fallback = other?.(f) ?? null
    if (e.name === 'orValue' || isFault(fallback)) return fallback
    return asOptional(c.env, fallback) ?? notOptional(fallback, e)
  }
}

function asOptional(env: Env, v: CelValue): Optional | undefined {
  if (typeof v === 'object' && v?.kind === 'optional') return v
  if (!env.plainOptionals) return undefined
  return v === null && env.absent === 'null' ? none : optionalOf(v)
}

function notOptional(v: CelValue, e: Call): CelError {
  return fail('overload', `\`or\` takes an optional, not a value of type ${typeName(v)}`, e.start, e.end)
}

/** `hasValue` of a plain value. */
function isThere(c: Compiler, e: Call, receiver: Eval): Eval {
  return (f) => {
    const v = receiver(f)
    if (isFault(v)) return isUnknown(v) ? unknownOf(v.why, v) : v
    return (
      asOptional(c.env, v)?.present ??
      fail('overload', `\`hasValue\` is not defined for ${typeName(v)}`, e.start, e.end)
    )
  }
}

function evaluateAll(args: readonly Eval[], f: Frame): Outcome[] {
  return args.map((arg) => arg(f))
}

/** One overload with one or two arguments needs no search. */
function direct(
  e: Call,
  overload: Overload,
  args: readonly Eval[],
  general: (f: Frame, values: readonly Outcome[]) => Outcome,
): Eval {
  const [first, second] = args
  const [isFirst, isSecond] = overload.guards
  const { implementation } = overload
  if (args.length === 1 && first && isFirst)
    return (f) => {
      const a = first(f)
      return isFirst(a) ? charge(f, e, located(implementation(a, f), e)) : general(f, [a])
    }
  if (args.length === 2 && first && second && isFirst && isSecond)
    return (f) => {
      const a = first(f)
      const b = second(f)
      return isFirst(a) && isSecond(b) ? charge(f, e, located(implementation(a, b, f), e)) : general(f, [a, b])
    }
  return (f) => general(f, evaluateAll(args, f))
}

function choose(name: string, overloads: readonly Overload[], values: readonly Outcome[], f: Frame): Outcome {
  const error = values.find((v) => typeof v === 'object' && v?.kind === 'error')
  if (error !== undefined) return error
  for (const overload of overloads) {
    const args = accepted(overload, values)
    if (args) return overload.variadic ? overload.implementation(args, f) : overload.implementation(...args, f)
  }
  const unknown = values.find(isUnknown)
  if (unknown) return ofUnknown(name, unknown, values)
  const hint = values.includes(null) ? '; is the field set? `has()` tells' : ''
  return fail('overload', `\`${name}\` is not defined for ${values.map(typeName).join(', ')}${hint}`)
}

function accepted(overload: Overload, values: readonly Outcome[]): CelValue[] | undefined {
  const args: CelValue[] = []
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? null
    const guard = overload.guards[i] ?? overload.guards.at(-1)
    if (isFault(value) || !guard?.(value)) return undefined
    args.push(value)
  }
  return args
}

/** What is known of a text's beginning decides some questions. */
function ofUnknown(
  name: string,
  unknown: NonNullable<ReturnType<typeof unknownOf>>,
  values: readonly Outcome[],
): Outcome {
  const [receiver, beginning] = values
  if (name === 'startsWith' && receiver === unknown && unknown.prefix !== undefined && typeof beginning === 'string') {
    if (unknown.prefix.startsWith(beginning)) return true
    if (!beginning.startsWith(unknown.prefix)) return false
  }
  return unknownOf(unknown.why, unknown)
}
