/** `resource`, `data`, `ephemeral`, `module` and `check` blocks. */
import type { Attribute, Block, Expression } from '../../../parsers/hcl/index.js'
import { rootName, traversals } from '../eval/traversals.js'
import {
  anyValue,
  early,
  flag,
  ignoreChanges,
  keyword,
  looseFlag,
  looseText,
  names,
  references,
  replaceTriggers,
} from './checks.js'
import { checkSelfReferences, condition } from './conditions.js'
import { checkName } from './names.js'
import { checkModuleSource, passedProviders, providerReference } from './providers.js'
import { anything, argument, type BlockSchema, nested, type Report, schema } from './schema.js'

export const provisioner = schema({
  labels: ['type'],
  attributes: { on_failure: keyword('continue', 'fail'), when: keyword('create', 'destroy') },
  blocks: { connection: anything },
  free: true,
  reserved: ['lifecycle', 'locals'],
  single: ['connection'],
  check: checkProvisioner,
})

/** Provisioners that releases before 1.0 had. */
const removedProvisioners = new Set(['chef', 'habitat', 'puppet', 'salt-masterless'])

function checkProvisioner(block: Block, report: Report): void {
  const [type] = block.labels
  if (type && removedProvisioners.has(type.value)) {
    report.error(type.span, 'tf-removed-provisioner', `The provisioner ${type.value} was removed from the language`)
  }
  const when = argument(block.body, 'when')?.value
  if (when?.type === 'variable' && when.name === 'destroy') checkDestroyReferences(block, report)
}

/** When a resource is destroyed, only what is stored with it is at hand. */
function checkDestroyReferences(block: Block, report: Report): void {
  for (const item of block.body.items) {
    if (item.type === 'block') checkDestroyReferences(item, report)
    else if (item.name !== 'when' && item.name !== 'on_failure') {
      for (const reference of traversals(item.value)) {
        const root = rootName(reference) ?? ''
        const isStored = root === 'self' || root === 'path' || root === 'terraform' || isKey(reference)
        if (isStored) continue
        const hint = 'Keep the value in the resource and use `self`.'
        report.error(
          reference.span,
          'tf-invalid-reference',
          'A destroy provisioner can only use its own resource',
          hint,
        )
      }
    }
  }
}

function isKey(reference: Expression): boolean {
  const path = names(reference)?.join('.')
  return path === 'count.index' || path === 'each.key'
}

const conditionBlocks = { precondition: condition, postcondition: condition }

const managedLifecycle = schema({
  attributes: {
    create_before_destroy: flag,
    destroy: looseFlag,
    enabled: looseFlag,
    ignore_changes: ignoreChanges,
    prevent_destroy: looseFlag,
    replace_triggered_by: replaceTriggers,
  },
  blocks: { ...conditionBlocks, action_trigger: anything },
})
const readLifecycle = schema({ attributes: { enabled: looseFlag }, blocks: conditionBlocks })

const repetition = { count: anyValue, depends_on: references, for_each: anyValue }

function resourceLike(lifecycle: BlockSchema, more: Partial<BlockSchema>): BlockSchema {
  return schema({
    labels: ['type', 'name'],
    attributes: { ...repetition, provider: providerReference },
    free: true,
    single: ['lifecycle', 'connection', '_'],
    ...more,
    blocks: { lifecycle, _: anything, ...more.blocks },
    check: (block, report) => {
      checkName(block, 0, report)
      checkName(block, 1, report)
      checkRepetition(block, report)
      checkSelfReferences(block, report)
    },
  })
}

export const resource = resourceLike(managedLifecycle, {
  blocks: { connection: anything, provisioner },
  reserved: ['locals'],
})
export const data = resourceLike(readLifecycle, { reserved: ['locals'] })
export const ephemeral = data

/** Only one of the ways to say how many there are. */
function checkRepetition(block: Block, report: Report): void {
  const lifecycle = nested(block.body, 'lifecycle')[0]
  const enabled = lifecycle && argument(lifecycle.body, 'enabled')
  const found = [argument(block.body, 'count'), argument(block.body, 'for_each'), enabled].filter(
    (a) => a !== undefined,
  )
  const [first, second] = found
  if (first && second) {
    report.error(second.nameSpan, 'tf-conflict', `\`${first.name}\` and \`${second.name}\` exclude each other`)
  }
}

function moduleSource(attribute: Attribute, report: Report): void {
  looseText(attribute, report)
  early(attribute, report)
}

export const module = schema({
  labels: ['name'],
  attributes: { ...repetition, providers: passedProviders, source: moduleSource, version: early },
  blocks: { lifecycle: schema({ attributes: { enabled: looseFlag } }), _: anything },
  free: true,
  reserved: ['locals', 'provider'],
  required: ['source'],
  check: (block, report) => {
    checkName(block, 0, report)
    checkRepetition(block, report)
    checkModuleSource(block, report)
  },
})

export const check = schema({
  labels: ['name'],
  blocks: { assert: condition, data },
  single: ['data'],
  required: ['assert'],
  check: (block, report) => checkName(block, 0, report),
})
