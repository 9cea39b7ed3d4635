/** The records of an evaluation: a root module, the modules it calls, their resources, instance by instance. */
import type { ModuleCopy, Problem, Project, Resource, Span, Value } from '../../model/index.js'
import type { Block } from '../../parsers/hcl/index.js'
import type { Budget, Scope } from './eval/scope.js'
import type { Located } from './modules/locate.js'
import type { ModuleSource } from './modules/source.js'
import type { Settings } from './settings.js'
import type { Cell, Tracker } from './tracker.js'

/** A value worked out on demand, with the resources it was computed from. */
export type ValueCell = Cell<ResourceGroup>

/** What all instances of a root module share. */
export interface Evaluation {
  readonly project: Project
  readonly settings: Settings
  /** Of the root module, relative to the scan's root. */
  readonly rootDirectory: string
  readonly tracker: Tracker<ResourceGroup>
  readonly budget: Budget
  /** Where values of resources came from: the value a reference answered → the instances it may belong to. */
  readonly provenance: WeakMap<Value, Member>
  /** Module instances whose outputs their callers have read. */
  readonly observed: Set<ModuleInstance>
  load(directory: string): ModuleSource
  locate(source: string, caller: ModuleInstance, name: string): Located
  /** Made by the file that builds instances, so that what instances are made of doesn't depend on it. */
  instantiate(source: ModuleSource, caller: Caller, address: string, twin?: ModuleInstance): ModuleInstance
  report(problem: Problem): void
  /** Why there may be resources that are not seen. */
  incomplete(why: string): void
}

/** The call that made a module instance. */
export interface Caller {
  readonly instance: ModuleInstance
  readonly name: string
  readonly block: Block
  readonly key: InstanceKey
  /** Whether this instance may not exist: its count or for_each isn't known. */
  readonly uncertain: boolean
}

export interface ModuleInstance {
  readonly evaluation: Evaluation
  readonly source: ModuleSource
  /** `module.a["x"]`; empty for the root module. */
  readonly address: string
  /** An instance of the same module with surely equal arguments, which was worked out before. */
  readonly twin?: ModuleInstance
  /** Instances that are equal and not told apart by anything that refers to them. */
  readonly copies: ModuleCopy[]
  /** Instances called from here by what they were given. */
  readonly called: Map<string, ModuleInstance>
  /** Names of the module calls that lead here, outermost first. */
  readonly names: readonly string[]
  readonly caller?: Caller
  /** Whether it may not exist. */
  readonly uncertain: boolean
  /** Names, functions and files as expressions of this module see them. */
  readonly scope: Scope
  variable(name: string): ValueCell | undefined
  local(name: string): ValueCell | undefined
  output(name: string): ValueCell | undefined
  /** By the name expressions use: `aws_s3_bucket.x`, `data.aws_ami.y`. */
  group(name: string): ResourceGroup | undefined
  /** The instances of a called module. */
  call(name: string): ModuleGroup | undefined
}

/** Which instance of a block with `count` or `for_each` this is. */
export type InstanceKey =
  | { readonly kind: 'single' }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'key'; readonly key: string; readonly value: Value }
  /** There may be none, one or many. */
  | { readonly kind: 'unknown'; readonly by: 'count' | 'for_each'; readonly why: string; readonly at: Span }

export interface Expansion {
  readonly form: 'single' | 'count' | 'for_each'
  readonly keys: readonly InstanceKey[]
  /** There may be instances that are not among the keys. */
  readonly open: boolean
}

export interface ModuleGroup {
  readonly name: string
  readonly block: Block
  readonly expansion: Expansion
  /** Empty where the module could not be found. */
  readonly instances: readonly ModuleInstance[]
  /** Why it could not. */
  readonly absent?: string
}

/** A `resource` or `data` block in one module instance. */
export interface ResourceGroup {
  readonly instance: ModuleInstance
  readonly mode: 'managed' | 'data' | 'ephemeral'
  readonly type: string
  readonly name: string
  readonly block: Block
  expansion(): Expansion
  members(): readonly Member[]
}

/** One instance of it. */
export interface Member {
  readonly group: ResourceGroup
  readonly key: InstanceKey
  readonly address: string
  readonly scope: Scope
  /** Whether it may not exist. */
  readonly uncertain: boolean
  /** The resource that rules see. */
  readonly resource: () => Resource
  /** An argument or the blocks of a name; undefined if nothing of that name is written. */
  entry(name: string): ValueCell | undefined
  /** Names of its arguments and blocks, in source order. */
  names(): readonly string[]
  /** What expressions see of it: arguments that are set, everything else known after apply. */
  reference(): Value
  /** One attribute of that. */
  attribute(name: string): Value
}
