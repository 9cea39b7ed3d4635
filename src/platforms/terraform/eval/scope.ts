/** What an expression can see: names, functions, files, where problems go, and how much work it may cost. */
import type { Problem, SourceFile, Span, Value } from '../../../model/index.js'
import type { Expression } from '../../../parsers/hcl/ast.js'

/** Functions, not methods: they are passed on to nested scopes one by one. */
export interface Scope {
  /**
   * The value of a root name (`var`, `local`, `each`, `aws_s3_bucket`); `at` is where it stands. `undefined` for a name
   * that means nothing here: the evaluator reports it, unless `try` or `can` catches it.
   */
  readonly variable: (name: string, at: Span) => Value | undefined
  /**
   * Optional: answers the beginning of a traversal (`data.aws_ami.x.id` asks for all four names) without building the
   * whole namespace: locals in any order, resources, module outputs. `undefined` leaves it to `variable`.
   */
  readonly resolve?: (names: readonly string[], at: Span) => Resolved | undefined
  /** A function by its name as written, `undefined` if there is none. */
  readonly functions: (name: string) => Callable | undefined
  readonly files: Files
  readonly budget: Budget
  readonly report: (problem: Problem) => void
}

export interface Resolved {
  readonly value: Value
  /** How many of the names the value stands for, at least 1; the others are looked up in it. */
  readonly used: number
}

/** A function of the configuration language. It never throws: errors are reported, and the answer is Unknown. */
export type Callable = EagerFunction | LazyFunction

export interface EagerFunction {
  readonly kind: 'eager'
  call(args: readonly Value[], call: CallSite): Value
}

/** Decides itself which of its arguments to evaluate (`try`, `can`). */
export interface LazyFunction {
  readonly kind: 'lazy'
  call(args: readonly Expression[], call: CallSite): Value
}

export interface CallSite {
  readonly name: string
  /** The whole call: where results stand. */
  readonly span: Span
  /** Where the arguments stand, for problems; the last one for all that `...` brought. */
  readonly argSpans: readonly Span[]
  readonly scope: Scope
  readonly evaluate: Evaluate
}

export type Evaluate = (expression: Expression, scope: Scope) => Value

/** Reads of the configuration language (`file`, `templatefile`, `fileset`): inside the scanned project only. */
export interface Files {
  /** `path` is as written, after evaluation (`./modules/a/policy.json`). */
  read(path: string): FileRead
  /** Names of the files and directories directly in a directory; directories end in `/`. */
  list(directory: string): readonly string[] | undefined
}

export type FileRead =
  | { readonly kind: 'file'; readonly file: SourceFile; readonly bytes?: Uint8Array }
  | { readonly kind: 'absent' }
  /** Outside the project, or not a path that can be followed: never read. */
  | { readonly kind: 'outside' }

/** Counts down over one evaluation; shared by all scopes nested in it. */
export interface Budget {
  steps: number
  /** How deep in expressions that refer to each other the evaluation is now. */
  depth: number
  /** `templatefile` within `templatefile`. */
  templates: number
  /** Whether it was said already that the steps ran out. */
  told: boolean
}

export const maxSteps = 10_000_000
export const maxTemplateDepth = 32
export const maxDepth = 1_000
/** Longest string a result may hold, in UTF-16 code units. */
export const maxText = 1_000_000
/** Most values in a result, counted through all levels, and most levels. */
export const maxWeight = 100_000
export const maxNesting = 200

export function newBudget(steps = maxSteps): Budget {
  return { steps, depth: 0, templates: maxTemplateDepth, told: false }
}

export const noFiles: Files = { read: () => ({ kind: 'absent' }), list: () => undefined }

/** A scope with more names, as for-expressions and template directives make. */
export function withNames(outer: Scope, names: ReadonlyMap<string, Value>): Scope {
  return {
    variable: (name, at) => names.get(name) ?? outer.variable(name, at),
    resolve: (path, at) => (names.has(path[0] ?? '') ? undefined : outer.resolve?.(path, at)),
    functions: outer.functions,
    files: outer.files,
    budget: outer.budget,
    report: outer.report,
  }
}

/** The same scope with problems going elsewhere: `try` and `can` must not report what they catch. */
export function withSink(outer: Scope, sink: Problem[]): Scope {
  return {
    variable: outer.variable,
    resolve: (path, at) => outer.resolve?.(path, at),
    functions: outer.functions,
    files: outer.files,
    budget: outer.budget,
    report: (problem) => sink.push(problem),
  }
}
