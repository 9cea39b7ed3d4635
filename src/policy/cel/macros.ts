/** Calls that are no functions: they bind names, or leave arguments unevaluated. */
import { table } from '../../model/index.js'
import type { ComprehensionName, Expr, Place } from './ast.js'
import { type CelProblem, celProblem } from './problem.js'

export interface RawCall extends Place {
  readonly name: string
  readonly at: Place
  readonly target: Expr | undefined
  readonly args: readonly Expr[]
}

type Expansion = (call: RawCall, target: Expr) => Expr | CelProblem | undefined

/** By name; an expansion answers undefined when the number of arguments is another function's. */
const ofTarget = table<Expansion>({
  all: (c, t) => comprehension('all', c, t),
  exists: (c, t) => comprehension('exists', c, t),
  exists_one: (c, t) => comprehension('existsOne', c, t),
  existsOne: (c, t) => comprehension('existsOne', c, t),
  filter: (c, t) => (c.args.length === 2 ? comprehension('filter', c, t) : undefined),
  map: (c, t) => mapping('map', 1, c, t),
  transformList: (c, t) => mapping('transformList', 2, c, t),
  transformMap: (c, t) => mapping('transformMap', 2, c, t),
  transformMapEntry: (c, t) => mapping('transformMapEntry', 2, c, t),
  sortBy,
  optMap: (c, t) => optMap(c, t, false),
  optFlatMap: (c, t) => optMap(c, t, true),
})

const ofCel = table<Expansion>({ bind, block, index, iterVar })

export function expandMacro(call: RawCall): Expr | CelProblem {
  const { target, name } = call
  if (!target) return name === 'has' ? has(call) : plain(call)
  if (target.kind === 'ident' && target.name === 'cel' && ofCel[name]) return ofCel[name]?.(call, target) ?? plain(call)
  return ofTarget[name]?.(call, target) ?? plain(call)
}

function plain({ name, at, target, args, start, end }: RawCall): Expr {
  return { kind: 'call', name, at, target, args, start, end }
}

function has({ args, at, start, end }: RawCall): Expr | CelProblem {
  const [field] = args
  if (args.length !== 1 || field?.kind !== 'select' || field.test)
    return celProblem(field ?? at, '`has` takes one field: `has(a.b)`', 'for a key in brackets write `"key" in a`')
  return { ...field, test: true, start, end }
}

/** The name that an argument binds. */
function binding(arg: Expr | undefined, macro: string, at: Place): string | CelProblem {
  if (arg?.kind === 'ident' && !arg.name.startsWith('.')) return arg.name
  return celProblem(arg ?? at, `the names that \`${macro}\` binds are plain names`)
}

function bindings(names: readonly (Expr | undefined)[], macro: string, at: Place): string[] | CelProblem {
  const result: string[] = []
  for (const arg of names) {
    const name = binding(arg, macro, at)
    if (typeof name !== 'string') return name
    if (result.includes(name)) return celProblem(arg ?? at, `\`${name}\` is bound twice`)
    result.push(name)
  }
  return result
}

function comprehension(macro: ComprehensionName, call: RawCall, range: Expr): Expr | CelProblem | undefined {
  const { args, at, name, start, end } = call
  const body = args.at(-1)
  if (!body || args.length < 2 || args.length > 3) return undefined
  const names = bindings(args.slice(0, -1), name, at)
  if (!Array.isArray(names)) return names
  return { kind: 'comprehension', macro, range, names, filter: undefined, body, start, end }
}

/** `map(x, f)` and `map(x, where, f)`, with one bound name or two. */
function mapping(macro: ComprehensionName, count: number, call: RawCall, range: Expr): Expr | CelProblem | undefined {
  const { args, at, name, start, end } = call
  if (args.length !== count + 1 && args.length !== count + 2) return undefined
  const names = bindings(args.slice(0, count), name, at)
  const body = args.at(-1)
  if (!Array.isArray(names)) return names
  if (!body) return undefined
  const filter = args.length === count + 2 ? args[count] : undefined
  return { kind: 'comprehension', macro, range, names, filter, body, start, end }
}

/** `list.sortBy(x, key)` sorts the pairs `[key, x]`. */
function sortBy(call: RawCall, range: Expr): Expr | CelProblem | undefined {
  const { args, at, start, end } = call
  const [variable, key] = args
  if (!variable || !key || args.length !== 2) return undefined
  const pair: Expr = {
    kind: 'list',
    items: [
      { value: key, optional: false },
      { value: variable, optional: false },
    ],
    start: key.start,
    end: key.end,
  }
  const pairs = mapping('map', 1, { ...call, args: [variable, pair] }, range)
  if (!pairs || 'message' in pairs) return pairs
  return { kind: 'call', name: '@sortPairs', at, target: undefined, args: [pairs], start, end }
}

function optMap(call: RawCall, target: Expr, flat: boolean): Expr | CelProblem | undefined {
  const [variable, body] = call.args
  if (!body || call.args.length !== 2) return undefined
  const name = binding(variable, call.name, call.at)
  if (typeof name !== 'string') return name
  return { kind: 'optMap', flat, target, name, body, start: call.start, end: call.end }
}

function bind({ args, at, start, end }: RawCall): Expr | CelProblem | undefined {
  const [variable, value, body] = args
  if (!value || !body || args.length !== 3) return undefined
  const name = binding(variable, 'cel.bind', at)
  if (typeof name !== 'string') return name
  return { kind: 'bind', name, value, body, start, end }
}

/** `cel.block([a, b], body)`: `cel.index(0)` is a's value in b and in the body. */
function block({ args, start, end, at }: RawCall): Expr | CelProblem | undefined {
  const [values, body] = args
  if (!values || !body || args.length !== 2) return undefined
  if (values.kind !== 'list') return celProblem(values, '`cel.block` takes a list and an expression')
  if (values.items.length > 100) return celProblem(at, '`cel.block` takes at most 100 values')
  return values.items.reduceRight<Expr>(
    (inner, { value }, i) => ({ kind: 'bind', name: `@index${i}`, value, body: inner, start, end }),
    body,
  )
}

function index({ args, at, start, end }: RawCall): Expr | CelProblem {
  const [n] = args
  if (args.length !== 1 || n?.kind !== 'literal' || typeof n.value !== 'number')
    return celProblem(at, '`cel.index` takes a number')
  return { kind: 'ident', name: `@index${n.value}`, start, end }
}

function iterVar({ args, at, start, end }: RawCall): Expr | CelProblem {
  const [depth, n] = args
  if (args.length !== 2 || depth?.kind !== 'literal' || n?.kind !== 'literal')
    return celProblem(at, '`cel.iterVar` takes two numbers')
  return { kind: 'ident', name: `@it:${depth.value}:${n.value}`, start, end }
}
