/** `resource` and `data` blocks: their instances, their arguments on demand, and what other expressions see of them. */
import { isUnset, mapping, problemAt, type Resource, type Span, unknown, type Value } from '../../model/index.js'
import type { Block } from '../../parsers/hcl/index.js'
import { namePrefix } from './aws/prefixes.js'
import { entryValue, namesIn } from './body.js'
import { computedAttribute } from './computed.js'
import { evaluate } from './eval/evaluate.js'
import { withNames } from './eval/scope.js'
import type { Expansion, InstanceKey, Member, ModuleInstance, ResourceGroup, ValueCell } from './evaluation.js'
import { collection, expand, keySuffix, withKey } from './instance-keys.js'
import { attributeOf } from './modules/source.js'
import { keyed } from './settle.js'
import { cell } from './tracker.js'
import { copyOf } from './twins.js'

/** Arguments of the language itself: not attributes of the resource. */
const metaArguments = new Set(['count', 'for_each', 'provider', 'depends_on', 'lifecycle', 'provisioner', 'connection'])

/** @param declared the name it is declared under, which no other block of the module has. */
export function resourceGroup(
  instance: ModuleInstance,
  declared: string,
  block: Block,
  toResource: (member: Member, names: readonly string[]) => Resource,
): ResourceGroup {
  const [type = '', name = ''] = block.labels.map((label) => label.value)
  const mode = block.keyword === 'data' ? 'data' : block.keyword === 'ephemeral' ? 'ephemeral' : 'managed'
  let expansion: Expansion | undefined
  let expanding = false
  let members: readonly Member[] | undefined
  const twin = instance.twin?.group(declared)
  const group: ResourceGroup = {
    instance,
    mode,
    type,
    name,
    block,
    expansion: () => {
      if (expansion) return expansion
      if (expanding) {
        instance.evaluation.report(ownCount(block))
        return { form: 'single', keys: [], open: true }
      }
      expanding = true
      expansion = twin?.expansion() ?? expand(block.body, instance.scope)
      return expansion
    },
    members: () => {
      if (members) return members
      const { keys } = group.expansion()
      if (keys.length > 0) members = keys.map((key, i) => resourceMember(group, key, toResource, twin?.members()[i]))
      return members ?? []
    },
  }
  return group
}

function ownCount(block: Block) {
  const hint = 'Take what they need from a local or variable.'
  return problemAt(block.header, 'tf-cycle', 'The number of instances depends on the instances themselves', { hint })
}

/** `data.aws_ami.x`, as expressions name it. */
export function nameOf({ mode, type, name }: ResourceGroup): string {
  return `${mode === 'managed' ? '' : `${mode}.`}${type}.${name}`
}

function resourceMember(
  group: ResourceGroup,
  key: InstanceKey,
  toResource: (member: Member, names: readonly string[]) => Resource,
  twin: Member | undefined,
): Member {
  const { instance, block } = group
  const { evaluation } = instance
  const prefix = instance.address === '' ? '' : `${instance.address}.`
  const address = `${prefix}${nameOf(group)}${keySuffix(key)}`
  const scope = withSelf(withKey(instance.scope, key, block.header), address, block.header)
  const names = namesIn(block.body)
  const entries = new Map<string, ValueCell>()
  let whole: Value | undefined
  let resource: Resource | undefined
  const member: Member = {
    group,
    key,
    address,
    scope,
    uncertain: key.kind === 'unknown' || instance.uncertain,
    resource: () => {
      resource ??= twin ? copyOf(twin.resource(), twin.group.instance, instance) : toResource(member, names)
      return resource
    },
    names: () => names,
    entry: (name) => {
      if (twin) return twin.entry(name)
      const known = entries.get(name)
      if (known || !names.includes(name)) return known
      const made = cell(evaluation, `\`${address}\``, block.header, () => {
        const expansion = expansionArgument(group, name)
        return expansion ?? entryValue(block.body, name, scope, block.keyword) ?? unknown('not known', block.header)
      })
      entries.set(name, made)
      return made
    },
    attribute: (name) => {
      const value = attributeOfMember(member, name)
      evaluation.provenance.set(value, member)
      return value
    },
    reference: () => {
      whole ??= wholeReference(member)
      return whole
    },
  }
  return member
}

/** Not settled, since it may be as large as the instances are many; its problems were reported when it was expanded. */
function expansionArgument({ block, instance }: ResourceGroup, name: string): Value | undefined {
  if (name !== 'count' && name !== 'for_each') return undefined
  const argument = attributeOf(block.body, name)
  const quiet = { ...instance.scope, report: () => {} }
  return argument && keyed(evaluate(argument.value, quiet), argument.nameSpan)
}

function attributeOfMember(member: Member, name: string): Value {
  const { group, address } = member
  const at = group.block.header
  const written = metaArguments.has(name) ? undefined : member.entry(name)?.read()
  if (written && !isUnset(written)) {
    const seen = argumentNamed(group, name) ? written : asBlocks(written)
    return { ...seen, origin: written, via: `\`${name}\` of \`${address}\`` }
  }
  const computed = computedAttribute(member, name)
  if (computed) return computed
  const when = group.mode === 'managed' ? 'is known after apply' : 'is read when Terraform runs'
  const prefix = namePrefix(group.type, name)
  return unknown(`\`${address}.${name}\` ${when}`, at, prefix === undefined ? {} : { prefix })
}

function argumentNamed({ block }: ResourceGroup, name: string): boolean {
  return attributeOf(block.body, name) !== undefined
}

/** Nested blocks have attributes of the provider's too (`identity[0].principal_id`), which are known after apply. */
function asBlocks(value: Value): Value {
  if (value.kind === 'list') return { ...value, items: value.items.map(asBlocks) }
  if (value.kind !== 'map') return value
  const entries = new Map(
    [...value.entries].map(([name, entry]) => [name, entry.kind === 'list' ? asBlocks(entry) : entry]),
  )
  return { ...value, entries, open: true }
}

function wholeReference(member: Member): Value {
  const { group, address } = member
  const entries = new Map<string, Value>()
  for (const name of member.names()) {
    if (metaArguments.has(name)) continue
    const written = member.attribute(name)
    entries.set(name, written)
  }
  const value = mapping(entries, group.block.header, { open: true, via: `\`${address}\`` })
  group.instance.evaluation.provenance.set(value, member)
  return value
}

/** The instances together, as an expression sees the block. */
export function groupValue(group: ResourceGroup): Value {
  const members = group.members()
  const value = collection(group.expansion(), (i) => members[i]?.reference(), group.block.header)
  const uncertain = members.find((member) => member.key.kind === 'unknown')
  if (uncertain) group.instance.evaluation.provenance.set(value, uncertain)
  return value
}

/** `self` is allowed in provisioners and conditions, after apply. */
function withSelf(scope: ModuleInstance['scope'], address: string, at: Span): ModuleInstance['scope'] {
  return withNames(scope, new Map([['self', unknown(`attributes of \`${address}\` are known after apply`, at)]]))
}
