/** Types of operators and calls. */
import { table } from '../../model/index.js'
import type { Binary, Call, Expr, Unary } from './ast.js'
import { type Check, type Checker, isBound, report, resolved, show } from './check-context.js'
import type { Overload } from './functions.js'
import { readSignature } from './functions.js'
import { calleeOf } from './names.js'
import { didYouMean } from './problem.js'
import { boolType, dyn, isDyn, paramsOf, printType, sameType, type Type, withParams } from './types.js'
import { assignableAll, substitute } from './unify.js'

interface Choice {
  readonly params: readonly Type[]
  readonly variadic: boolean
  readonly result: Type
}

const orders = ['bool', 'int', 'uint', 'double', 'string', 'bytes', 'timestamp', 'duration']
const numbers = ['int', 'uint', 'double']

/** Every pair of numbers has an order. */
const ordered = [
  ...orders.map((t) => `(${t}, ${t}): bool`),
  ...numbers.flatMap((a) => numbers.filter((b) => a !== b).map((b) => `(${a}, ${b}): bool`)),
]
const alike = (types: readonly string[]): string[] => types.map((t) => `(${t}, ${t}): ${t}`)

const signatures = table<readonly string[]>({
  '==': ['(T, T): bool'],
  '!=': ['(T, T): bool'],
  in: ['(T, list(T)): bool', '(K, map(K, V)): bool'],
  '<': ordered,
  '<=': ordered,
  '>': ordered,
  '>=': ordered,
  '+': [
    ...alike(['int', 'uint', 'double', 'string', 'bytes', 'list(T)', 'duration']),
    '(timestamp, duration): timestamp',
    '(duration, timestamp): timestamp',
  ],
  '-': [
    ...alike(['int', 'uint', 'double', 'duration']),
    '(timestamp, duration): timestamp',
    '(timestamp, timestamp): duration',
  ],
  '*': alike(numbers),
  '/': alike(numbers),
  '%': alike(['int', 'uint']),
  negate: ['(int): int', '(double): double', '(duration): duration'],
})

const operators = new Map<string, readonly Choice[]>()

function operator(name: string): readonly Choice[] {
  const known = operators.get(name)
  if (known) return known
  const read = (signatures[name] ?? []).map((s) => readSignature(`operator${s}`, () => null))
  operators.set(name, read)
  return read
}

export function checkUnary(c: Checker, e: Unary, check: Check): Type {
  const operand = check(c, e.operand)
  if (e.op === '-') return choose(c, operator('negate'), [operand]) ?? mismatch(c, e, '-', [operand])
  return (
    choose(c, [{ params: [boolType], variadic: false, result: boolType }], [operand]) ?? mismatch(c, e, '!', [operand])
  )
}

export function checkBinary(c: Checker, e: Binary, check: Check): Type {
  const types = [check(c, e.left), check(c, e.right)]
  return choose(c, operator(e.op), types) ?? mismatch(c, e, e.op, types)
}

function mismatch(c: Checker, at: Expr, op: string, types: readonly Type[]): Type {
  const hint = op === '==' || op === '!=' ? 'values of these types are never equal' : numericHint(c, types)
  return report(c, at, `\`${op}\` is not defined for ${types.map((t) => show(c, t)).join(' and ')}`, hint)
}

function numericHint(c: Checker, types: readonly Type[]): string | undefined {
  const names = types.map((t) => show(c, t))
  if (names.length !== 2 || !names.every((n) => numbers.includes(n))) return undefined
  return `convert one: \`${names[0]}(…)\``
}

export function checkCall(c: Checker, e: Call, check: Check): Type {
  const callee = calleeOf(c.env, e, isBound(c))
  const types = callee.args.map((a) => check(c, a))
  if (callee.overloads.length === 0) return unknownFunction(c, e)
  const type = choose(c, callee.overloads, types)
  if (type) return type
  const shown = types.map((t) => show(c, t))
  const given = callee.overloads[0]?.member
    ? `${shown[0]}.${callee.name}(${shown.slice(1).join(', ')})`
    : `${callee.name}(${shown.join(', ')})`
  return report(
    c,
    e,
    `there is no \`${given}\``,
    `there is ${callee.overloads.slice(0, 4).map(printOverload).join(', ')}`,
  )
}

function unknownFunction(c: Checker, e: Call): Type {
  const { functions } = c.env
  const other = functions.overloads(e.name)
  if (other.length > 0) {
    const hint = e.target ? 'it is called by its name' : 'it is called on a value'
    return report(
      c,
      e.at,
      `there is no such use of \`${e.name}\``,
      `${hint}: ${other.slice(0, 3).map(printOverload).join(', ')}`,
    )
  }
  const macro = ['all', 'exists', 'exists_one', 'map', 'filter', 'has'].includes(e.name)
  if (macro)
    return report(c, e.at, `\`${e.name}\` doesn't take ${e.args.length} arguments here`, 'as in `list.all(x, x > 0)`')
  return report(c, e.at, `there is no function \`${e.name}\``, didYouMean(e.name, functions.names()))
}

function printOverload({ name, member, params, variadic, result }: Overload): string {
  const types = params.map((t) => (t.kind === 'param' ? t.name : printType(t)))
  const args = (member ? types.slice(1) : types).join(', ') + (variadic ? '...' : '')
  return `\`${member ? `${types[0]}.` : ''}${name}(${args}): ${printType(result)}\``
}

/** The result of all overloads that the types fit, dyn if they differ; undefined if none fits. */
function choose(c: Checker, choices: readonly Choice[], types: readonly Type[]): Type | undefined {
  let result: Type | undefined
  for (const choice of choices) {
    const last = choice.params.at(-1) ?? dyn
    const declared = choice.variadic ? types.map((_, i) => choice.params[i] ?? last) : choice.params
    if (declared.length !== types.length) continue
    const instance = `#${c.fresh++}`
    if (
      !assignableAll(
        c.known,
        types,
        declared.map((t) => instantiate(t, instance)),
      )
    )
      continue
    const type = substitute(c.known, instantiate(choice.result, instance), 'keep')
    if (result === undefined) result = type
    else if (!isDyn(result) && !sameType(result, type)) result = dyn
  }
  return result && resolved(c, result)
}

/** Gives the type parameters names of their own, one set for each call. */
function instantiate(type: Type, instance: string): Type {
  if (type.kind === 'param') return { kind: 'param', name: `${type.name}${instance}` }
  const params = paramsOf(type)
  return params.length === 0
    ? type
    : withParams(
        type,
        params.map((t) => instantiate(t, instance)),
      )
}
