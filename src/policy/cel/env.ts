/** What an expression may refer to, and how absent fields read. */
import { type Functions, functionsOf, type Library } from './functions.js'
import { parseType, type Type } from './types.js'

export interface Env {
  readonly variables: ReadonlyMap<string, Type>
  readonly functions: Functions
  /**
   * What an absent field or element is. `error`: "no such key", as CEL says. `null`: null, and a field of null is null
   * again; a macro sees an empty list. That is how policy files read configurations, where absence is the normal case.
   */
  readonly absent: 'null' | 'error'
  /** A plain value answers `orValue` and `hasValue` as an optional that has it; null, where absence reads so, as one that has none. */
  readonly plainOptionals: boolean
  /** False: types are not checked, names are looked up at run time. */
  readonly checked: boolean
  /** Namespace that names are looked up in first: `a.b` finds `a.b.x`, then `a.x`, then `x`. */
  readonly container: string
  /** Is some variable's name qualified? */
  readonly qualified: boolean
}

export interface Declarations {
  /** Name → type, as a `Type` or in its notation. */
  readonly variables?: Readonly<Record<string, Type | string>>
  /** Later ones add overloads to the earlier ones' functions. */
  readonly libraries: readonly Library[]
  readonly absent?: Env['absent']
  readonly plainOptionals?: boolean
  readonly checked?: boolean
  readonly container?: string
}

export function createEnv(declarations: Declarations): Env {
  const variables = new Map<string, Type>()
  for (const [name, type] of Object.entries(declarations.variables ?? {}))
    variables.set(name, typeof type === 'string' ? parseType(type) : type)
  return {
    variables,
    functions: functionsIn(declarations.libraries),
    absent: declarations.absent ?? 'error',
    plainOptionals: declarations.plainOptionals ?? false,
    checked: declarations.checked ?? true,
    container: declarations.container ?? '',
    qualified: [...variables.keys()].some((name) => name.includes('.')),
  }
}

const known = new WeakMap<readonly Library[], Functions>()

/** Environments with the same list of libraries share its functions. */
function functionsIn(libraries: readonly Library[]): Functions {
  const before = known.get(libraries)
  if (before) return before
  const functions = functionsOf(...libraries)
  known.set(libraries, functions)
  return functions
}
