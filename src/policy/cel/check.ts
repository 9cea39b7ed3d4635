/** Infers types and reports what can't work, all of it: an author mends a file in one go. */
import type { Expr, Ident, ListExpr, MapExpr, OptMap, Select } from './ast.js'
import { checkBinary, checkCall, checkUnary } from './check-calls.js'
import {
  boundType,
  type Checker,
  demand,
  freshParam,
  isBound,
  report,
  resolved,
  show,
  showOne,
  withNames,
} from './check-context.js'
import { checkComprehension } from './check-macros.js'
import type { Env } from './env.js'
import { meaningOf, meaningOfChain } from './names.js'
import { type CelProblem, didYouMean } from './problem.js'
import {
  boolType,
  bytesType,
  doubleType,
  dyn,
  intType,
  isDyn,
  isOptional,
  listType,
  mapType,
  nullType,
  optionalType,
  stringType,
  type Type,
  uintType,
} from './types.js'
import { join, substitute } from './unify.js'
import type { CelValue } from './values.js'

export function checkTypes(e: Expr, env: Env): { readonly type: Type; readonly problems: readonly CelProblem[] } {
  const c: Checker = { env, problems: [], known: new Map(), scope: undefined, fresh: 0 }
  const type = check(c, e)
  return { type: substitute(c.known, type, 'dyn'), problems: c.problems }
}

function check(c: Checker, e: Expr): Type {
  switch (e.kind) {
    case 'literal':
      return literalType(e.value)
    case 'ident':
      return checkIdent(c, e)
    case 'select':
      return checkSelect(c, e)
    case 'index': {
      const operand = check(c, e.operand)
      const index = check(c, e.index)
      return optionalIf(e.optional, operand, c, (container) => elementType(c, e.index, container, index))
    }
    case 'call':
      return checkCall(c, e, check)
    case 'unary':
      return checkUnary(c, e, check)
    case 'binary':
      return checkBinary(c, e, check)
    case 'logic':
      for (const operand of e.operands) demand(c, operand, check(c, operand), boolType, `each side of \`${e.op}\``)
      return boolType
    case 'conditional': {
      demand(c, e.test, check(c, e.test), boolType, 'the condition before `?`')
      const yes = check(c, e.yes)
      const no = check(c, e.no)
      const type = join(c.known, yes, no)
      if (!isDyn(type) || isDyn(resolved(c, yes)) || isDyn(resolved(c, no))) return type
      return report(
        c,
        e,
        `the branches have different types: ${show(c, yes)} and ${show(c, no)}`,
        'wrap one in `dyn()`',
      )
    }
    case 'list':
      return checkList(c, e)
    case 'map':
      return checkMap(c, e)
    case 'struct':
      for (const { value } of e.fields) check(c, value)
      return report(c, e, `there is no message type \`${e.name}\``, 'write a map: {"key": value}')
    case 'bind': {
      const value = check(c, e.value)
      return withNames(c, [[e.name, value]], () => check(c, e.body))
    }
    case 'comprehension':
      return checkComprehension(c, e, check)
    case 'optMap':
      return checkOptMap(c, e)
  }
}

export function literalType(value: CelValue): Type {
  if (value === null) return nullType
  if (typeof value === 'boolean') return boolType
  if (typeof value === 'string') return stringType
  if (typeof value !== 'object') return intType
  if (value.kind === 'double') return doubleType
  if (value.kind === 'uint') return uintType
  return value.kind === 'bytes' ? bytesType : dyn
}

function checkIdent(c: Checker, e: Ident): Type {
  const bound = boundType(c, e.name)
  if (bound) return bound
  const meaning = meaningOf(c.env, e.name)
  if (meaning) return meaning.type
  const names = [...c.env.variables.keys()]
  const called = c.env.functions.overloads(e.name).length > 0 ? `\`${e.name}\` is a function: call it` : undefined
  return report(c, e, `there is no variable \`${e.name}\``, called ?? didYouMean(e.name, names) ?? known(names))
}

function known(names: readonly string[]): string | undefined {
  return names.length > 0 && names.length <= 12 ? `known here: ${names.join(', ')}` : undefined
}

function checkSelect(c: Checker, e: Select): Type {
  const meaning = e.test || e.optional ? undefined : meaningOfChain(c.env, e, isBound(c))
  if (meaning) return meaning.type
  const operand = check(c, e.operand)
  if (e.test) {
    optionalIf(false, operand, c, (container) => fieldType(c, e, container))
    return boolType
  }
  return optionalIf(e.optional, operand, c, (container) => fieldType(c, e, container))
}

/** Looks into an optional container, and makes the answer optional where the access or the container is. */
function optionalIf(optional: boolean, operand: Type, c: Checker, inner: (container: Type) => Type): Type {
  const container = resolved(c, operand)
  if (isOptional(container)) return optionalType(inner(resolved(c, container.params[0])))
  const type = inner(container)
  return optional ? optionalType(type) : type
}

function fieldType(c: Checker, e: Select, container: Type): Type {
  if (isDyn(container)) return dyn
  switch (container.kind) {
    case 'map':
      return container.params[1]
    case 'object': {
      const type = Object.hasOwn(container.fields, e.field) ? container.fields[e.field] : undefined
      if (type) return type
      const names = Object.keys(container.fields)
      const place = { start: e.end - e.field.length, end: e.end }
      return report(
        c,
        place,
        `a ${container.name} has no field \`${e.field}\``,
        didYouMean(e.field, names) ?? known(names),
      )
    }
    case 'param':
      // Nothing is known of it yet, as of an element of an empty list.
      return dyn
    default: {
      const hint = container.kind === 'list' ? 'go over its elements with `all`, `exists` or an index' : undefined
      return report(c, e, `${showOne(c, container)} has no fields`, hint)
    }
  }
}

function elementType(c: Checker, at: Expr, container: Type, index: Type): Type {
  if (isDyn(container) || container.kind === 'param') return dyn
  if (container.kind === 'list') {
    demand(c, at, index, intType, 'an index of a list')
    return container.params[0]
  }
  if (container.kind === 'map') {
    demand(c, at, index, container.params[0], 'a key of this map')
    return container.params[1]
  }
  if (container.kind === 'object') return dyn
  return report(c, at, `${showOne(c, container)} has no elements`)
}

function checkList(c: Checker, e: ListExpr): Type {
  let element: Type | undefined
  for (const { value, optional } of e.items) element = join(c.known, element, itemType(c, value, optional))
  return listType(element ?? freshParam(c))
}

function itemType(c: Checker, value: Expr, optional: boolean): Type {
  const type = check(c, value)
  if (!optional) return type
  const inner = resolved(c, type)
  if (isOptional(inner)) return inner.params[0]
  if (!isDyn(inner)) report(c, value, `after \`?\` an optional is expected, not ${showOne(c, type)}`)
  return dyn
}

function checkMap(c: Checker, e: MapExpr): Type {
  let key: Type | undefined
  let value: Type | undefined
  for (const entry of e.entries) {
    const type = resolved(c, check(c, entry.key))
    if (!isKey(type))
      report(c, entry.key, `${showOne(c, type)} is no key of a map`, 'keys are strings, ints, uints or bools')
    key = join(c.known, key, type)
    value = join(c.known, value, itemType(c, entry.value, entry.optional))
  }
  return mapType(key ?? freshParam(c), value ?? freshParam(c))
}

function isKey(t: Type): boolean {
  return t.kind === 'param' || (t.kind === 'simple' && ['dyn', 'string', 'int', 'uint', 'bool'].includes(t.name))
}

function checkOptMap(c: Checker, e: OptMap): Type {
  const target = resolved(c, check(c, e.target))
  const inner = isOptional(target) ? target.params[0] : dyn
  if (!isOptional(target) && !isDyn(target))
    report(c, e.target, `${showOne(c, target)} is no optional`, 'write `.?field`')
  const body = withNames(c, [[e.name, inner]], () => check(c, e.body))
  if (!e.flat) return optionalType(body)
  demand(c, e.body, body, optionalType(freshParam(c)), 'the result of `optFlatMap`')
  return body
}
