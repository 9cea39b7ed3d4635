/** Module instances → the resources rules see. */
import { type Mapping, mapping, type Resource, type Value } from '../../model/index.js'
import type { Block } from '../../parsers/hcl/index.js'
import { awsFacts } from './aws/facts.js'
import { blockValue } from './body.js'
import { maxSteps, type Scope } from './eval/scope.js'
import type { Member, ModuleInstance, ResourceGroup } from './evaluation.js'
import { withKey } from './instance-keys.js'
import { providerTags } from './providers.js'
import { nameOf } from './resources.js'
import { copyOf, placeInModules } from './twins.js'

/** The instance, and those of the modules it calls, callers first. */
export function instancesOf(root: ModuleInstance): ModuleInstance[] {
  const found: ModuleInstance[] = []
  const visit = (instance: ModuleInstance): void => {
    found.push(instance)
    for (const name of instance.source.calls.keys()) {
      refill(instance)
      for (const called of instance.call(name)?.instances ?? []) visit(called)
    }
  }
  visit(root)
  return found
}

/** Every block of a module gets the whole budget of steps: one that is too much work doesn't silence the others. */
function refill({ evaluation: { budget } }: ModuleInstance): void {
  budget.steps = maxSteps
  budget.told = false
}

export function groupsOf(instance: ModuleInstance): readonly ResourceGroup[] {
  return [...instance.source.resources.keys()].flatMap((name) => instance.group(name) ?? [])
}

/** What was collected before. */
export interface Collected {
  /** Directories whose variables and settings are resources already: they are the same in every instance. */
  readonly declared: Set<string>
  /** Outputs, calls and providers of an instance, for its twins. */
  readonly declarations: Map<ModuleInstance, readonly Resource[]>
}

export function resourcesOf(instance: ModuleInstance, collected: Collected): Resource[] {
  const found: Resource[] = []
  for (const group of groupsOf(instance)) {
    refill(instance)
    found.push(...group.members().map((member) => member.resource()))
  }
  const { twin, source } = instance
  const same = twin && collected.declarations.get(twin)
  const own = twin && same ? same.map((r) => copyOf(r, twin, instance)) : declarationsOf(instance)
  collected.declarations.set(instance, own)
  found.push(...own)
  if (collected.declared.has(source.directory)) return found
  collected.declared.add(source.directory)
  return [...found, ...constantsOf(instance)]
}

function declarationsOf(instance: ModuleInstance): readonly Resource[] {
  const { source, scope } = instance
  return [
    ...[...source.outputs].map(([name, block]) => declaration(instance, 'output', name, block, scope)),
    ...[...source.calls].flatMap(([name, block]) => callResources(instance, name, block)),
    ...source.providers.map((block) => {
      const name = block.labels[0]?.value ?? ''
      return declaration(instance, `provider.${name}`, `provider.${name}`, block, scope)
    }),
  ]
}

/** What is the same in every instance. */
function constantsOf(instance: ModuleInstance): readonly Resource[] {
  const { source, scope } = instance
  return [
    ...[...source.variables].map(([name, block]) => declaration(instance, 'variable', `var.${name}`, block, scope)),
    ...source.localsBlocks.map((block) => declaration(instance, 'locals', 'locals', block, scope)),
    ...source.settings.map((block) => declaration(instance, 'terraform', 'terraform', block, literally(scope))),
  ]
}

/** Blocks of settings refer to nothing; what looks like a reference (`aws.east`) is a name. */
function literally(scope: Scope): Scope {
  return {
    ...scope,
    variable: (name, at) => ({ kind: 'scalar', value: name, span: at }),
    resolve: (names, at) => ({ value: { kind: 'scalar', value: names.join('.'), span: at }, used: names.length }),
  }
}

function declaration(instance: ModuleInstance, kind: string, address: string, block: Block, scope: Scope): Resource {
  refill(instance)
  const prefix = instance.address === '' ? '' : `${instance.address}.`
  const quiet = kind === 'variable' ? { ...scope, report: () => {} } : scope
  return {
    kind: `tf/${kind}`,
    address: `${prefix}${kind === 'output' ? `output.${address}` : address}`,
    name: block.labels[0]?.value ?? '',
    body: blockValue(block, quiet, true),
    ...placeInModules(instance),
    header: block.header,
    extent: block.span,
  }
}

function callResources(instance: ModuleInstance, name: string, block: Block): Resource[] {
  const group = instance.call(name)
  return (group?.expansion.keys ?? []).map((key) => ({
    ...declaration(instance, 'module', `module.${name}`, block, withKey(instance.scope, key, block.header)),
  }))
}

/** A resource or data source as rules see it. */
export function resourceOf(member: Member, names: readonly string[]): Resource {
  const { group, address } = member
  const { block } = group
  const entries = new Map<string, Value>()
  for (const name of names) {
    const value = member.entry(name)?.read()
    if (value) entries.set(name, value)
  }
  const written: Mapping = mapping(entries, block.body.span, { keySpan: block.header })
  const type = group.mode === 'managed' ? group.type : `${group.mode}.${group.type}`
  const facts = awsFacts(type, written, block.header)
  return {
    kind: `tf/${type}`,
    address,
    name: nameOf(group),
    body: providerTags(member, written),
    ...(facts ? { facts } : {}),
    ...placeInModules(group.instance),
    header: block.header,
    extent: block.span,
  }
}
