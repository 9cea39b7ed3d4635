/** `moved`, `removed` and `import` blocks. */
import type { Attribute } from '../../../parsers/hcl/index.js'
import { anyValue, flag, names } from './checks.js'
import { providerReference } from './providers.js'
import { provisioner } from './resources.js'
import { anything, argument, type Report, schema } from './schema.js'

export const moved = schema({
  attributes: { from: address, to: address },
  required: ['from', 'to'],
  check: (block, report) => {
    const [from, to] = ['from', 'to'].map((name) => argument(block.body, name))
    if (!from || !to || isModuleAddress(from) === isModuleAddress(to)) return
    report.error(
      to.value.span,
      'tf-invalid-address',
      'A resource can only be moved to a resource, a module to a module',
    )
  },
})

export const removed = schema({
  attributes: { from: address },
  blocks: { lifecycle: schema({ attributes: { destroy: flag } }), connection: anything, provisioner },
  required: ['from'],
  check: (block, report) => {
    const from = argument(block.body, 'from')
    if (from && isData(from)) report.error(from.value.span, 'tf-invalid-address', 'Data sources have nothing to remove')
    if (from && hasIndex(from)) {
      report.error(from.value.span, 'tf-invalid-address', 'All instances are removed together: leave the index out')
    }
  },
})

export const imported = schema({
  attributes: { for_each: anyValue, id: anyValue, identity: anyValue, provider: providerReference, to: anyValue },
  required: ['to'],
  check: (block, report) => {
    const [id, identity] = ['id', 'identity'].map((name) => argument(block.body, name))
    const to = argument(block.body, 'to')
    if (to && (isData(to) || isModuleAddress(to))) {
      report.error(to.value.span, 'tf-invalid-address', 'Only managed resources can be imported')
    }
    if (!id && !identity) report.error(block.header, 'tf-missing-argument', '`import` needs `id` or `identity`')
    if (id && identity) report.error(identity.nameSpan, 'tf-conflict', '`id` and `identity` exclude each other')
  },
})

function address(attribute: Attribute, report: Report): void {
  const path = names(withoutIndexes(attribute.value))
  const isModule = path?.[0] === 'module'
  if (path && path.length >= 2 && (!isModule || path.length % 2 === 0) && !rootsOfOthers.has(path[0] ?? '')) return
  report.error(attribute.value.span, 'tf-invalid-address', 'The address of a resource or module is needed here')
}

const rootsOfOthers = new Set(['var', 'local', 'each', 'count', 'path', 'terraform', 'self', 'output'])

function withoutIndexes(e: Attribute['value']): Attribute['value'] {
  if (e.type === 'index') return withoutIndexes(e.target)
  return e.type === 'get-attr' ? { ...e, target: withoutIndexes(e.target) } : e
}

function hasIndex({ value }: Attribute): boolean {
  const within = (e: Attribute['value']): boolean => e.type === 'index' || (e.type === 'get-attr' && within(e.target))
  return within(value)
}

function isData({ value }: Attribute): boolean {
  return (names(withoutIndexes(value)) ?? []).filter((name, i) => i % 2 === 0 && name !== 'module')[0] === 'data'
}

function isModuleAddress({ value }: Attribute): boolean {
  const path = names(withoutIndexes(value)) ?? []
  return path.length % 2 === 0 && path.every((name, i) => i % 2 === 1 || name === 'module')
}
