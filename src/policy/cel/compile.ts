/**
 * Syntax tree → closures. A node's closure takes the frame and answers a value, an error or an unknown.
 *
 * Steps: a node costs one each time a loop comes to it; what builds long strings or lists costs by their length. An
 * expression without loops is bounded by its own length and costs nothing.
 */
import { type Absent, find, isPresent, read, readOptional } from './access.js'
import type { Expr, Ident, ListExpr, MapExpr, Select } from './ast.js'
import { compileCall } from './compile-calls.js'
import { compileBind, compileComprehension, compileOptMap } from './compile-macros.js'
import { compileBinary, compileConditional, compileLogic, compileUnary } from './compile-operators.js'
import { boundSlot, type Compiler, type Eval, isBound, located } from './compiler.js'
import type { Env } from './env.js'
import { keyOf } from './equality.js'
import type { Frame } from './frame.js'
import { meaningOf, meaningOfChain } from './names.js'
import {
  type CelError,
  fail,
  isFault,
  type Key,
  listOf,
  mapOf,
  type Outcome,
  type Raw,
  typeName,
  typeValue,
  unwrap,
} from './values.js'

export interface Compiled {
  readonly run: Eval
  readonly free: readonly FreeVariable[]
  readonly slots: number
}

export interface FreeVariable {
  readonly name: string
  readonly slot: number
  /** Every JavaScript object has a property of this name. */
  readonly inherited: boolean
}

export function compileTree(e: Expr, env: Env, tracing: boolean): Compiled {
  const c: Compiler = { env, tracing, free: new Map(), slots: 0, nodes: 0, scope: undefined }
  const run = compileNode(c, e)
  const free = [...c.free].map(([name, slot]) => ({ name, slot, inherited: name in Object.prototype }))
  return { run, free, slots: c.slots }
}

export function compileNode(c: Compiler, e: Expr): Eval {
  c.nodes++
  const run = build(c, e)
  if (!c.tracing || e.kind === 'literal') return run
  const source = sourceOf(c, e)
  const { start, end } = e
  return (f) => {
    const value = run(f)
    const raw = source?.(f)
    f.steps?.push(raw === undefined ? { start, end, value } : { start, end, value, source: raw })
    return value
  }
}

function build(c: Compiler, e: Expr): Eval {
  const node = compileNode
  switch (e.kind) {
    case 'literal': {
      const { value } = e
      return () => value
    }
    case 'ident':
      return compileIdent(c, e)
    case 'select':
      return compileSelect(c, e)
    case 'index': {
      const operand = node(c, e.operand)
      const index = node(c, e.index)
      const { absent } = c.env
      const get = e.optional ? readOptional : read
      return (f) => located(get(operand(f), index(f), absent), e)
    }
    case 'call':
      return compileCall(c, e, node)
    case 'unary':
      return compileUnary(e, node(c, e.operand))
    case 'binary':
      return compileBinary(c, e, node)
    case 'logic':
      return compileLogic(
        e,
        e.operands.map((o) => node(c, o)),
      )
    case 'conditional':
      return compileConditional(e, node(c, e.test), node(c, e.yes), node(c, e.no))
    case 'list':
      return compileList(c, e)
    case 'map':
      return compileMap(c, e)
    case 'struct':
      return () => fail('undeclared', `there is no message type \`${e.name}\``, e.start, e.end)
    case 'bind':
      return compileBind(c, e, node)
    case 'comprehension':
      return compileComprehension(c, e, node)
    case 'optMap':
      return compileOptMap(c, e, node)
  }
}

function freeSlot(c: Compiler, name: string): number {
  const known = c.free.get(name)
  if (known !== undefined) return known
  const slot = c.slots++
  c.free.set(name, slot)
  return slot
}

/** The slot of a variable or bound name, or the type that is meant. */
function resolve(c: Compiler, e: Ident): number | Outcome {
  const bound = boundSlot(c, e.name)
  if (bound !== undefined) return bound
  const meaning = meaningOf(c.env, e.name)
  if (meaning?.kind === 'type') return typeValue(meaning.name)
  return freeSlot(c, meaning?.name ?? e.name)
}

function compileIdent(c: Compiler, e: Ident): Eval {
  const slot = resolve(c, e)
  return typeof slot === 'number' ? readSlot(slot, e) : () => slot
}

function readSlot(slot: number, e: Expr): Eval {
  const { start, end } = e
  return (f) => {
    const raw = f.slots[slot]
    if (typeof raw !== 'object' || raw === null)
      return raw === undefined ? fail('undeclared', 'there is no such variable', start, end) : raw
    return raw.kind === 'error' ? raw : unwrap(raw)
  }
}

function compileSelect(c: Compiler, e: Select): Eval {
  const meaning = e.test || e.optional ? undefined : meaningOfChain(c.env, e, isBound(c))
  if (meaning?.kind === 'variable') return readSlot(freeSlot(c, meaning.name), e)
  if (meaning?.kind === 'type') {
    const type = typeValue(meaning.name)
    return () => type
  }
  const operand = compileNode(c, e.operand)
  const { field } = e
  const { absent } = c.env
  if (e.test) return (f) => located(isPresent(operand(f), field, absent), e)
  if (e.optional) return (f) => located(readOptional(operand(f), field, absent), e)
  return (f) => {
    const v = operand(f)
    if (typeof v === 'object' && v !== null && v.kind === 'map') {
      const raw = v.entries.get(field)
      if (raw !== undefined) return unwrap(raw)
    }
    return located(read(v, field, absent), e)
  }
}

function compileList(c: Compiler, e: ListExpr): Eval {
  if (e.items.every(({ value, optional }) => value.kind === 'literal' && !optional)) {
    const constant = listOf(e.items.map(({ value }) => (value.kind === 'literal' ? value.value : null)))
    c.nodes += e.items.length
    return () => constant
  }
  const items = e.items.map(({ value, optional }) => ({ run: compileNode(c, value), optional, at: value }))
  return (f) => {
    const values: Raw[] = []
    for (const { run, optional, at } of items) {
      const v = run(f)
      if (typeof v === 'object' && v?.kind === 'error') return v
      if (!optional) values.push(v)
      else if (typeof v === 'object' && v?.kind === 'optional') {
        if (v.present) values.push(v.value)
      } else return typeof v === 'object' && v?.kind === 'unknown' ? v : notOptional(v, at)
    }
    return listOf(values)
  }
}

function notOptional(v: Outcome, at: Expr): CelError {
  return fail('overload', `after \`?\` an optional is expected, not a value of type ${typeName(v)}`, at.start, at.end)
}

function compileMap(c: Compiler, e: MapExpr): Eval {
  const parts = e.entries.map(({ key, value, optional }) => ({
    key: compileNode(c, key),
    value: compileNode(c, value),
    optional,
    keyAt: key,
    at: value,
  }))
  return (f) => {
    const entries = new Map<Key, Raw>()
    let uintKeys: Set<Key> | undefined
    for (const { key, value, optional, keyAt, at } of parts) {
      const k = key(f)
      if (isFault(k)) return k
      const name = typeof k === 'object' && k?.kind === 'double' ? undefined : keyOf(k)
      if (name === undefined)
        return fail('argument', `a value of type ${typeName(k)} is no key of a map`, keyAt.start, keyAt.end)
      if (entries.has(name)) return fail('argument', `the key \`${String(name)}\` is repeated`, keyAt.start, keyAt.end)
      const v = value(f)
      if (typeof v === 'object' && v?.kind === 'error') return v
      if (typeof k === 'object') {
        uintKeys ??= new Set()
        uintKeys.add(name)
      }
      if (!optional) entries.set(name, v)
      else if (typeof v === 'object' && v?.kind === 'optional') {
        if (v.present) entries.set(name, v.value)
      } else return typeof v === 'object' && v?.kind === 'unknown' ? v : notOptional(v, at)
    }
    return uintKeys ? { ...mapOf(entries), uintKeys } : mapOf(entries)
  }
}

/** For the trace: what a path reads, with its place. Undefined for what is no path. */
function sourceOf(c: Compiler, e: Expr): ((f: Frame) => Raw | undefined) | undefined {
  const { absent } = c.env
  if (e.kind === 'ident') {
    const slot = resolve(c, e)
    return typeof slot === 'number' ? (f) => withoutError(f.slots[slot]) : undefined
  }
  if (e.kind !== 'select' && e.kind !== 'index') return undefined
  const container = sourceOf(c, e.operand)
  const key = e.kind === 'select' ? () => e.field : build(c, e.index)
  return container && ((f) => sourceIn(container(f), key(f), absent))
}

function sourceIn(container: Raw | undefined, key: Outcome, absent: Absent): Raw | undefined {
  if (container === undefined) return undefined
  const value = unwrap(container)
  return withoutError(
    find(typeof value === 'object' && value?.kind === 'optional' ? unwrap(value.value) : value, key, absent),
  )
}

function withoutError(raw: Raw | CelError | undefined): Raw | undefined {
  return typeof raw === 'object' && raw?.kind === 'error' ? undefined : raw
}
