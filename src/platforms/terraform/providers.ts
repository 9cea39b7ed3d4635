/** What a provider's configuration adds to its resources: `default_tags` of AWS, `default_labels` of Google. */
import {
  child,
  get,
  isUnset,
  items,
  type Mapping,
  mapping,
  missing,
  type Span,
  slice,
  unknown,
  type Value,
} from '../../model/index.js'
import type { Block } from '../../parsers/hcl/index.js'
import { entryValue } from './body.js'
import type { Member, ModuleInstance } from './evaluation.js'
import { aliasText, attributeOf } from './modules/source.js'

interface Defaults {
  readonly provider: RegExp
  /** Where the provider's configuration has them. */
  readonly path: readonly string[]
  readonly argument: string
  /** The provider's own name for the two together. */
  readonly merged: string
}

const table: readonly Defaults[] = [
  { provider: /^aws$/, path: ['default_tags', 'tags'], argument: 'tags', merged: 'tags_all' },
  { provider: /^google(-beta)?$/, path: ['default_labels'], argument: 'labels', merged: 'effective_labels' },
]

/** The body with `tags_all` or `effective_labels`, where the provider has defaults; the body itself elsewhere. */
export function providerTags(member: Member, body: Mapping): Mapping {
  if (member.group.mode !== 'managed') return body
  const [name, alias] = providerName(member)
  const defaults = table.find((row) => row.provider.test(name))
  const configuration = defaults && findProvider(member.group.instance, name, alias)
  if (!defaults || !configuration) return body
  const given = defaultsOf(configuration, defaults.path)
  if (isUnset(given)) return body
  const merged = merge(given, child(body, defaults.argument), body.keySpan ?? body.span)
  return mapping(new Map([...body.entries, [defaults.merged, merged]]), body.span, {
    keySpan: body.keySpan ?? body.span,
  })
}

/** As `provider = aws.east` says, else by the prefix of the type. */
function providerName({ group }: Member): readonly [string, string] {
  const written = attributeOf(group.block.body, 'provider')
  const [name = '', alias = ''] = written ? providerText(slice(written.value.span)) : [group.type.split('_')[0]]
  return [name, alias]
}

function providerText(written: string): readonly string[] {
  return written.replaceAll('"', '').split('.')
}

interface Configuration {
  readonly block: Block
  readonly instance: ModuleInstance
}

/** Modules get their providers from the caller: those named in `providers`, and the default ones by themselves. */
function findProvider(instance: ModuleInstance, name: string, alias: string): Configuration | undefined {
  const block = instance.source.providers.find((p) => p.labels[0]?.value === name && aliasText(p) === alias)
  if (block) return { block, instance }
  const { caller } = instance
  if (!caller) return undefined
  const passed = passedProvider(caller.block, alias === '' ? name : `${name}.${alias}`)
  if (passed) return findProvider(caller.instance, passed[0] ?? name, passed[1] ?? '')
  return alias === '' ? findProvider(caller.instance, name, '') : undefined
}

function passedProvider(call: Block, wanted: string): readonly string[] | undefined {
  const providers = attributeOf(call.body, 'providers')?.value
  if (providers?.type !== 'object') return undefined
  const item = providers.items.find(({ key }) => slice(key.span).replaceAll('"', '') === wanted)
  return item && providerText(slice(item.value.span))
}

/** Read quietly: the provider is a resource itself, where its problems are reported. */
function defaultsOf({ block, instance }: Configuration, [first = '', ...rest]: readonly string[]): Value {
  const scope = { ...instance.scope, report: () => {} }
  const value = entryValue(block.body, first, scope, '')
  if (!value) return missing(block.header)
  return rest.length === 0 ? value : get(items(value)[0] ?? value, rest)
}

/** The resource's own entries win. */
function merge(defaults: Value, own: Value, at: Span): Value {
  if (isUnset(own)) return { ...defaults, span: at, origin: defaults, via: 'defaults of the provider' }
  if (defaults.kind !== 'map' || own.kind !== 'map') {
    const cause = own.kind === 'unknown' ? own : defaults
    return unknown(cause.kind === 'unknown' ? cause.why : 'tags are no map', at, { origin: cause, via: 'tags' })
  }
  return mapping(new Map([...defaults.entries, ...own.entries]), own.span, { open: defaults.open || own.open })
}
