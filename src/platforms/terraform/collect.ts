/** Module instances → the resources rules see. */
import { type Mapping, mapping, type Resource, type Span, type Value } from '../../model/index.js'
import type { Block } from '../../parsers/hcl/index.js'
import { awsFacts } from './aws/facts.js'
import { blockValue } from './body.js'
import { maxSteps, type Scope } from './eval/scope.js'
import type { Member, ModuleInstance, ResourceGroup } from './evaluation.js'
import { withKey } from './instance-keys.js'
import { providerTags } from './providers.js'
import { nameOf } from './resources.js'

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

/** @param declared directories whose variables and settings are resources already: they are the same in every instance. */
export function resourcesOf(instance: ModuleInstance, declared: Set<string>): Resource[] {
  const { source, scope } = instance
  const found: Resource[] = []
  for (const group of groupsOf(instance)) {
    refill(instance)
    found.push(...group.members().map((member) => member.resource()))
  }
  for (const [name, block] of source.outputs) found.push(declaration(instance, 'output', name, block, scope))
  for (const [name, block] of source.calls) found.push(...callResources(instance, name, block))
  for (const block of source.providers) {
    const name = block.labels[0]?.value ?? ''
    found.push(declaration(instance, `provider.${name}`, `provider.${name}`, block, scope))
  }
  if (declared.has(source.directory)) return found
  declared.add(source.directory)
  for (const [name, block] of source.variables)
    found.push(declaration(instance, 'variable', `var.${name}`, block, scope))
  for (const block of source.localsBlocks) found.push(declaration(instance, 'locals', 'locals', block, scope))
  for (const block of source.settings)
    found.push(declaration(instance, 'terraform', 'terraform', block, literally(scope)))
  return found
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
    ...callersOf(instance),
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

/** Where the modules are called that an instance is in, innermost first. */
function callersOf({ caller }: ModuleInstance): { readonly callers?: readonly Span[] } {
  if (!caller) return {}
  const { callers = [] } = callersOf(caller.instance)
  return { callers: [caller.block.header, ...callers] }
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
    ...callersOf(group.instance),
    header: block.header,
    extent: block.span,
  }
}
