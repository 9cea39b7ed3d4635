/** What one directory declares: its blocks sorted by what they mean, with override files applied. */
import { type Problem, problemAt, table } from '../../../model/index.js'
import type { Attribute, Block, Body } from '../../../parsers/hcl/index.js'
import { isOverride, mergeBlocks } from './override.js'

/** A parsed file of the directory; `.tf.json` was turned into the same tree. */
export interface ModuleFile {
  readonly path: string
  readonly body: Body
  /** Something of it could not be read. */
  readonly broken: boolean
}

export interface ModuleSource {
  /** Relative to the scan's root, empty for the root itself. */
  readonly directory: string
  readonly variables: ReadonlyMap<string, Block>
  readonly locals: ReadonlyMap<string, Attribute>
  readonly outputs: ReadonlyMap<string, Block>
  /** `module` blocks by name. */
  readonly calls: ReadonlyMap<string, Block>
  /** `aws_s3_bucket.x`, `data.aws_ami.y`, `ephemeral.random_password.z`, as expressions name them. */
  readonly resources: ReadonlyMap<string, Block>
  readonly providers: readonly Block[]
  readonly localsBlocks: readonly Block[]
  /** `terraform` blocks. */
  readonly settings: readonly Block[]
  readonly problems: readonly Problem[]
  /** Files that could not be read whole. */
  readonly broken: readonly string[]
}

/** Prefix of the name by the block's keyword. */
const resourceKeywords = table<string>({ resource: '', data: 'data.', ephemeral: 'ephemeral.' })

interface Building {
  readonly variables: Map<string, Block>
  readonly locals: Map<string, Attribute>
  readonly outputs: Map<string, Block>
  readonly calls: Map<string, Block>
  readonly resources: Map<string, Block>
  readonly providers: Block[]
  readonly localsBlocks: Block[]
  readonly settings: Block[]
  readonly problems: Problem[]
}

export function moduleSource(directory: string, files: readonly ModuleFile[]): ModuleSource {
  const building: Building = {
    variables: new Map(),
    locals: new Map(),
    outputs: new Map(),
    calls: new Map(),
    resources: new Map(),
    providers: [],
    localsBlocks: [],
    settings: [],
    problems: [],
  }
  const [primary, overrides] = [files.filter((f) => !isOverride(f.path)), files.filter((f) => isOverride(f.path))]
  for (const block of primary.flatMap(blocksOf)) declare(building, block, false)
  for (const block of overrides.flatMap(blocksOf)) declare(building, block, true)
  return { directory, ...building, broken: files.filter((f) => f.broken).map((f) => f.path) }
}

function blocksOf({ body }: ModuleFile): readonly Block[] {
  return body.items.flatMap((item) => (item.type === 'block' ? [item] : []))
}

function declare(to: Building, block: Block, overrides: boolean): void {
  const [first, second] = block.labels.map((label) => label.value)
  const named = namedBlocks(to, block.keyword)
  if (named) declareNamed(to, named, first, block, overrides)
  const prefix = resourceKeywords[block.keyword]
  if (prefix !== undefined) {
    const name = first === undefined || second === undefined ? undefined : `${prefix}${first}.${second}`
    declareNamed(to, to.resources, name, block, overrides)
  }
  if (block.keyword === 'locals') declareLocals(to, block, overrides)
  if (block.keyword === 'provider') declareProvider(to, block, overrides)
  if (block.keyword === 'terraform') to.settings.push(block)
  // `moved`, `removed`, `import`, `check` and what later versions bring say nothing about a resource's settings.
}

function namedBlocks(to: Building, keyword: string): Map<string, Block> | undefined {
  switch (keyword) {
    case 'variable':
      return to.variables
    case 'output':
      return to.outputs
    case 'module':
      return to.calls
    default:
      return undefined
  }
}

function declareNamed(
  to: Building,
  known: Map<string, Block>,
  name: string | undefined,
  block: Block,
  overrides: boolean,
): void {
  if (name === undefined) {
    const hint = `Write \`${block.keyword} ${block.keyword === 'resource' || block.keyword === 'data' ? '"type" ' : ''}"name" {\`.`
    to.problems.push(
      problemAt(block.header, 'tf-missing-label', `A label of this ${block.keyword} is missing`, { hint }),
    )
    return
  }
  const before = known.get(name)
  if (before && overrides) known.set(name, mergeBlocks(before, block))
  else if (before) {
    const hint = 'Give one of the two another name.'
    const message = `${block.keyword} \`${name}\` is declared a second time in this directory`
    to.problems.push(problemAt(block.header, 'tf-duplicate', message, { hint }))
    // No expression can name the second one, but what it says is judged.
    known.set(`${name} (${known.size + 1})`, block)
  } else known.set(name, block)
}

function declareLocals(to: Building, block: Block, overrides: boolean): void {
  to.localsBlocks.push(block)
  for (const item of block.body.items) {
    if (item.type !== 'attribute') continue
    if (to.locals.has(item.name) && !overrides) {
      const message = `local \`${item.name}\` is declared a second time in this directory`
      to.problems.push(problemAt(item.nameSpan, 'tf-duplicate', message, { hint: 'Give one of the two another name.' }))
    } else to.locals.set(item.name, item)
  }
}

function declareProvider(to: Building, block: Block, overrides: boolean): void {
  const same = (other: Block): boolean =>
    other.labels[0]?.value === block.labels[0]?.value && aliasText(other) === aliasText(block)
  const index = overrides ? to.providers.findIndex(same) : -1
  const before = to.providers[index]
  if (before) to.providers[index] = mergeBlocks(before, block)
  else to.providers.push(block)
}

/** The text of an alias, which has to be a plain string; empty without one. */
export function aliasText(provider: Block): string {
  const alias = attributeOf(provider.body, 'alias')?.value
  const part = alias?.type === 'template' ? alias.parts[0] : undefined
  return part?.type === 'text' ? part.value : ''
}

export function attributeOf(body: Body, name: string): Attribute | undefined {
  for (const item of body.items) if (item.type === 'attribute' && item.name === name) return item
  return undefined
}

export function blocksNamed(body: Body, keyword: string): readonly Block[] {
  return body.items.filter((item): item is Block => item.type === 'block' && item.keyword === keyword)
}
