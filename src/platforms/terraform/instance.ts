/** A module instance: the names its expressions see, each worked out when first asked for. */
import { posix } from 'node:path'
import { problemAt, type Resource, type Span, scalar, unknown, type Value } from '../../model/index.js'
import { argumentOf, moduleGroup, moduleValue } from './calls.js'
import { evaluate } from './eval/evaluate.js'
import { standardFunctions } from './eval/functions/index.js'
import type { Files, Resolved, Scope } from './eval/scope.js'
import type { Caller, Evaluation, Member, ModuleGroup, ModuleInstance, ResourceGroup, ValueCell } from './evaluation.js'
import { climbsOut, joinDirectory } from './modules/locate.js'
import { attributeOf, type ModuleSource } from './modules/source.js'
import { groupValue, resourceGroup } from './resources.js'
import { cell } from './tracker.js'
import { type Given, variableValue } from './variables.js'

export interface InstanceParts {
  readonly source: ModuleSource
  readonly address: string
  readonly caller?: Caller
  readonly twin?: ModuleInstance
  /** Values for the variables of a root module. */
  readonly given: ReadonlyMap<string, Given>
  readonly toResource: (member: Member, names: readonly string[]) => Resource
}

export function moduleInstance(evaluation: Evaluation, parts: InstanceParts): ModuleInstance {
  const { source, address, caller, twin } = parts
  const outside = bareScope(evaluation)
  const instance: ModuleInstance = {
    evaluation,
    source,
    address,
    names: caller ? [...caller.instance.names, caller.name] : [],
    ...(caller ? { caller } : {}),
    ...(twin ? { twin } : {}),
    called: new Map(),
    copies: [],
    uncertain: caller?.uncertain ?? false,
    scope: {
      ...outside,
      variable: (name, at) => wholeName(name, at),
      resolve: (names, at) => resolve(instance, names, at),
    },
    variable: once((name) => {
      const block = source.variables.get(name)
      if (!block) return undefined
      return cell(evaluation, `variable \`${name}\``, block.header, () => {
        const given = caller ? argumentOf(caller, name) : parts.given.get(name)
        return variableValue(name, block, given, outside)
      })
    }),
    local: once((name) => {
      const local = source.locals.get(name)
      return local && cell(evaluation, `local \`${name}\``, local.nameSpan, () => evaluate(local.value, instance.scope))
    }),
    output: once((name) => {
      const value = attributeOf(source.outputs.get(name)?.body ?? { items: [], span: noSpan }, 'value')
      return (
        value && cell(evaluation, `output \`${name}\``, value.nameSpan, () => evaluate(value.value, instance.scope))
      )
    }),
    group: once((name): ResourceGroup | undefined => {
      const block = source.resources.get(name)
      return block && resourceGroup(instance, name, block, parts.toResource)
    }),
    call: once((name): ModuleGroup | undefined => {
      const block = source.calls.get(name)
      return block && moduleGroup(instance, name, block)
    }),
  }
  return instance
}

const noSpan: Span = { file: { path: '', text: '' }, start: 0, end: 0 }

/** Remembers the answer for each name. */
function once<T>(make: (name: string) => T | undefined): (name: string) => T | undefined {
  const known = new Map<string, T | undefined>()
  return (name) => {
    if (!known.has(name)) known.set(name, make(name))
    return known.get(name)
  }
}

/** Functions and files, but no names: for defaults, types and files of variables. */
export function bareScope(evaluation: Evaluation): Scope {
  return {
    variable: () => undefined,
    functions: standardFunctions,
    files: filesOf(evaluation),
    budget: evaluation.budget,
    report: (problem) => evaluation.report(problem),
  }
}

/** Paths are relative to the root module, where Terraform runs. */
function filesOf({ project, rootDirectory }: Evaluation): Files {
  const inside = (path: string): string | undefined => {
    if (posix.isAbsolute(path) || path.startsWith('~')) return undefined
    const joined = joinDirectory(rootDirectory, path)
    return climbsOut(joined, rootDirectory) ? undefined : joined
  }
  return {
    read(path) {
      const name = inside(path)
      if (name === undefined) return { kind: 'outside' }
      const file = project.read(name)
      return file ? { kind: 'file', file } : { kind: 'absent' }
    },
    list(directory) {
      const name = inside(directory)
      return name === undefined ? undefined : project.list(name === '' ? '.' : name)
    },
  }
}

/** Namespaces are asked for by the names in them; as a whole they are no value. */
function wholeName(name: string, at: Span): Value | undefined {
  return namespaces.has(name) ? unknown(`\`${name}\` is no value by itself`, at) : undefined
}

const namespaces = new Set(['var', 'local', 'module', 'data', 'ephemeral', 'path', 'terraform'])

function resolve(instance: ModuleInstance, names: readonly string[], at: Span): Resolved | undefined {
  const [first = '', second, third] = names
  if (second === undefined) return undefined
  switch (first) {
    case 'var':
      return cellValue(instance, instance.variable(second), `variable \`${second}\``, at)
    case 'local':
      return cellValue(instance, instance.local(second), `local \`${second}\``, at)
    case 'module':
      return moduleOutput(instance, second, third, at)
    case 'path':
      return { value: pathValue(instance, second, at), used: 2 }
    case 'terraform':
      return { value: workspaceValue(instance, second, at), used: 2 }
    case 'data':
    case 'ephemeral':
      return third === undefined ? undefined : resourceValue(instance, `${first}.${second}.${third}`, names, 3, at)
    default:
      return resourceValue(instance, `${first}.${second}`, names, 2, at)
  }
}

function cellValue(instance: ModuleInstance, found: ValueCell | undefined, name: string, at: Span): Resolved {
  return { value: found ? found.read() : undeclared(instance, name, at), used: 2 }
}

/** Terraform refuses this; fragments have it all the time, and everything else can still be judged. */
function undeclared({ evaluation }: ModuleInstance, name: string, at: Span): Value {
  const hint = 'Declare it, or correct the name.'
  evaluation.report(problemAt(at, 'tf-undeclared', `There is no ${name} in this module`, { hint, severity: 'warning' }))
  return unknown(`there is no ${name} in this module`, at)
}

function moduleOutput(instance: ModuleInstance, name: string, output: string | undefined, at: Span): Resolved {
  const group = instance.call(name)
  if (!group) return { value: undeclared(instance, `module \`${name}\``, at), used: 2 }
  const [only] = group.instances
  if (output === undefined || group.expansion.form !== 'single' || !only) return { value: moduleValue(group), used: 2 }
  instance.evaluation.observed.add(only)
  const found = only.output(output)
  if (found) return { value: found.read(), used: 3 }
  return { value: undeclared(instance, `output \`${output}\` of module \`${name}\``, at), used: 3 }
}

function resourceValue(
  instance: ModuleInstance,
  name: string,
  names: readonly string[],
  used: number,
  at: Span,
): Resolved {
  const group = instance.group(name)
  if (!group) return { value: undeclared(instance, `resource \`${name}\``, at), used }
  const { tracker } = instance.evaluation
  tracker.touch([group])
  const attribute = names[used]
  const [only] = tracker.apart(() => group.members())
  if (attribute !== undefined && group.expansion().form === 'single' && only) {
    return { value: tracker.apart(() => only.attribute(attribute)), used: used + 1 }
  }
  return { value: tracker.apart(() => groupValue(group)), used }
}

function pathValue({ evaluation, source }: ModuleInstance, name: string, at: Span): Value {
  if (name === 'root') return scalar('.', at)
  if (name === 'module') {
    const path = posix.relative(`/${evaluation.rootDirectory}`, `/${source.directory}`)
    return scalar(path === '' ? '.' : path, at)
  }
  return unknown(`\`path.${name}\` depends on where Terraform runs`, at)
}

function workspaceValue({ evaluation }: ModuleInstance, name: string, at: Span): Value {
  const { workspace } = evaluation.settings
  if (name === 'workspace' && workspace !== undefined) return scalar(workspace, at)
  return unknown(`\`terraform.${name}\` depends on how Terraform runs`, at)
}
