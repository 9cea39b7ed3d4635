/** What a name means: a bound name, a variable, a type, a function of a namespace. */
import { table } from '../../model/index.js'
import type { Call, Expr } from './ast.js'
import type { Env } from './env.js'
import type { Overload } from './functions.js'
import { parseType, type Type, typeType } from './types.js'

export type Meaning =
  | { readonly kind: 'variable'; readonly name: string; readonly type: Type }
  | { readonly kind: 'type'; readonly name: string; readonly type: Type }

/** Types that can be named in an expression. `dyn` is none: no value has it. */
const typeNames = table<string>({
  bool: 'bool',
  int: 'int',
  uint: 'uint',
  double: 'double',
  string: 'string',
  bytes: 'bytes',
  list: 'list(dyn)',
  map: 'map(dyn, dyn)',
  null_type: 'null',
  type: 'type(dyn)',
  optional_type: 'optional(dyn)',
  'google.protobuf.Timestamp': 'timestamp',
  'google.protobuf.Duration': 'duration',
  'net.IP': 'ip',
  'net.CIDR': 'cidr',
  'kubernetes.Quantity': 'quantity',
  'kubernetes.URL': 'url',
  'kubernetes.Semver': 'semver',
})

/** `a.b.c` of an identifier or a plain chain of fields; undefined for anything else. */
export function qualifiedName(e: Expr): string | undefined {
  let fields = ''
  let current = e
  while (current.kind === 'select' && !current.optional && !current.test) {
    fields = `.${current.field}${fields}`
    current = current.operand
  }
  return current.kind === 'ident' ? current.name + fields : undefined
}

/** The first name of a plain chain of fields. */
export function baseName(e: Expr): string | undefined {
  let current = e
  while (current.kind === 'select') current = current.operand
  return current.kind === 'ident' ? current.name : undefined
}

/** The names that `name` may be short for, the nearest namespace first. */
function candidates(container: string, name: string): readonly string[] {
  if (name.startsWith('.')) return [name.slice(1)]
  if (container === '') return [name]
  const parts = container.split('.')
  return [...parts.map((_, i) => `${parts.slice(0, parts.length - i).join('.')}.${name}`), name]
}

/** Meaning of a name that no macro binds. */
export function meaningOf(env: Env, name: string): Meaning | undefined {
  for (const candidate of candidates(env.container, name)) {
    const type = env.variables.get(candidate)
    if (type) return { kind: 'variable', name: candidate, type }
    const named = typeNames[candidate]
    if (named !== undefined) return { kind: 'type', name: candidate, type: typeType(parseType(named)) }
  }
  return undefined
}

/** Meaning of a chain of fields as one qualified name, unless its first name is bound by a macro. */
export function meaningOfChain(env: Env, e: Expr, isBound: (name: string) => boolean): Meaning | undefined {
  const base = baseName(e)
  if (base === undefined || isBound(base)) return undefined
  if (!env.qualified && meaningOf(env, base)) return undefined
  const name = qualifiedName(e)
  return name === undefined ? undefined : meaningOf(env, name)
}

export interface Callee {
  readonly name: string
  readonly overloads: readonly Overload[]
  readonly args: readonly Expr[]
}

/** Resolves `math.abs(x)` to a function of a namespace, `x.abs()` to one of a receiver. No overloads: unknown. */
export function calleeOf(env: Env, call: Call, isBound: (name: string) => boolean): Callee {
  const { target } = call
  if (!target) return byName(env, call.name, call.args)
  const base = baseName(target)
  if (base !== undefined && !isBound(base) && !env.variables.has(base)) {
    const space = qualifiedName(target)
    const found = space === undefined ? undefined : byName(env, `${space}.${call.name}`, call.args)
    if (found && found.overloads.length > 0) return found
  }
  const overloads = env.functions.overloads(call.name).filter((o) => o.member)
  return { name: call.name, overloads, args: [target, ...call.args] }
}

function byName(env: Env, name: string, args: readonly Expr[]): Callee {
  for (const candidate of candidates(env.container, name)) {
    const overloads = env.functions.overloads(candidate).filter((o) => !o.member)
    if (overloads.length > 0) return { name: candidate, overloads, args }
  }
  return { name, overloads: [], args }
}
