/** Rules about the blocks of a module together: what is there twice, what an override file overrides. */
import { slice } from '../../../model/index.js'
import type { Block } from '../../../parsers/hcl/index.js'
import { plainText } from './checks.js'
import { argument, nested, type Report } from './schema.js'

/** Blocks that are told apart by name, and how they are called. */
const named = new Set(['check', 'data', 'ephemeral', 'module', 'output', 'provider', 'resource', 'variable'])

/** `undefined` for blocks of which there may be many. */
export function identity(block: Block): string | undefined {
  if (!named.has(block.keyword)) return undefined
  const labels = block.labels.map((l) => l.value).join('.')
  if (block.keyword !== 'provider') return `${block.keyword} ${labels}`
  const alias = argument(block.body, 'alias')
  return `${block.keyword} ${labels} ${(alias && plainText(alias.value)) ?? ''}`.trim()
}

export function checkDuplicates(blocks: readonly Block[], report: Report): void {
  const seen = new Set<string>()
  for (const block of blocks) {
    const name = identity(block)
    if (name === undefined) continue
    if (seen.has(name)) report.error(block.header, 'tf-duplicate', `There is a ${name} in this module already`)
    seen.add(name)
  }
  checkLocals(blocks, report)
  checkImports(blocks, report)
  checkTerraform(blocks, report)
}

function checkImports(blocks: readonly Block[], report: Report): void {
  const seen = new Set<string>()
  for (const block of blocks) {
    const to = block.keyword === 'import' && !argument(block.body, 'for_each') ? argument(block.body, 'to') : undefined
    if (!to) continue
    const target = slice(to.value.span)
    if (seen.has(target)) report.error(to.value.span, 'tf-duplicate', `\`${target}\` is imported twice`)
    seen.add(target)
  }
}

function checkLocals(blocks: readonly Block[], report: Report): void {
  const seen = new Set<string>()
  for (const item of blocks.filter((b) => b.keyword === 'locals').flatMap((b) => b.body.items)) {
    if (item.type !== 'attribute') continue
    if (seen.has(item.name))
      report.error(item.nameSpan, 'tf-duplicate', `There is a local \`${item.name}\` in this module already`)
    seen.add(item.name)
  }
}

function checkTerraform(blocks: readonly Block[], report: Report): void {
  const settings = blocks.filter((b) => b.keyword === 'terraform')
  const inner = (keyword: string): readonly Block[] => settings.flatMap((b) => nested(b.body, keyword).slice(0, 1))
  for (const keyword of ['backend', 'cloud', 'required_providers']) {
    const [, second] = inner(keyword)
    if (second)
      report.error(second.header, 'tf-duplicate-block', `There may be only one \`${keyword}\` block in a module`)
  }
  const [[cloud], [backend]] = [inner('cloud'), inner('backend')]
  if (cloud && backend && settings.length > 1) {
    report.error(cloud.header, 'tf-duplicate-block', 'A backend and `cloud` exclude each other')
  }
}

const overridable = new Set(['data', 'ephemeral', 'module', 'output', 'resource', 'variable'])
const forbidden = new Set(['check', 'import', 'moved', 'removed'])

/** An override file changes what is there, and adds nothing. */
export function checkOverrides(base: readonly Block[], overrides: readonly Block[], report: Report): void {
  const known = new Set(base.map(identity))
  const locals = new Set(
    base
      .filter((b) => b.keyword === 'locals')
      .flatMap((b) => b.body.items.map((i) => (i.type === 'attribute' ? i.name : ''))),
  )
  for (const block of overrides) {
    const name = identity(block)
    if (name !== undefined && overridable.has(block.keyword) && !known.has(name)) {
      report.error(block.header, 'tf-nothing-to-override', `There is no ${name} to override`)
    }
    if (forbidden.has(block.keyword)) {
      report.error(
        block.header,
        'tf-nothing-to-override',
        `\`${block.keyword}\` blocks can't stand in an override file`,
      )
    }
    if (block.keyword !== 'locals') continue
    for (const item of block.body.items) {
      if (item.type === 'attribute' && !locals.has(item.name)) {
        report.error(item.nameSpan, 'tf-nothing-to-override', `There is no local \`${item.name}\` to override`)
      }
    }
  }
}
