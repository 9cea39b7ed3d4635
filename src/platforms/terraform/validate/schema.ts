/** What a block may hold, and the walk that compares a block with it. */
import { type Problem, problemAt, type Span } from '../../../model/index.js'
import type { Attribute, Block, Body } from '../../../parsers/hcl/index.js'

/** A file of the module; `.tf.json` was turned into the same tree. */
export interface ConfigurationFile {
  readonly path: string
  readonly body: Body
}

export interface BlockSchema {
  /** How its labels are called, in order: `type`, `name`. */
  readonly labels: readonly string[]
  readonly attributes: Readonly<Record<string, AttributeCheck>>
  readonly blocks: Readonly<Record<string, BlockSchema>>
  /** Arguments and blocks beyond those: a provider's own. */
  readonly free: boolean
  readonly required: readonly string[]
  /** Names kept for later use by the language: an error even where others are free. */
  readonly reserved: readonly string[]
  /** Blocks of which there may be one at most. */
  readonly single: readonly string[]
  readonly check: (block: Block, report: Report) => void
}

export type AttributeCheck = (attribute: Attribute, report: Report) => void

export interface Report {
  error(at: Span, code: string, message: string, hint?: string): void
  warn(at: Span, code: string, message: string, hint?: string): void
}

export function reportTo(problems: Problem[]): Report {
  const add =
    (severity: 'error' | 'warning') =>
    (at: Span, code: string, message: string, hint?: string): void => {
      problems.push(problemAt(at, code, message, { severity, ...(hint ? { hint } : {}) }))
    }
  return { error: add('error'), warn: add('warning') }
}

export function schema(parts: Partial<BlockSchema>): BlockSchema {
  return {
    labels: [],
    attributes: {},
    blocks: {},
    free: false,
    required: [],
    reserved: [],
    single: [],
    check: () => undefined,
    ...parts,
  }
}

/** `complete`: in an override file, what is required may stand in the file that is overridden. */
export function checkBlock(block: Block, of: BlockSchema, report: Report, complete: boolean): void {
  checkLabels(block, of, report)
  for (const item of block.body.items) {
    if (item.type === 'attribute') checkAttribute(block, item, of, report)
    else checkNested(block, item, of, report, complete)
  }
  for (const keyword of of.single) {
    const [, second] = nested(block.body, keyword)
    if (second) report.error(second.header, 'tf-duplicate-block', `There may be only one \`${keyword}\` block here`)
  }
  for (const name of complete ? of.required : []) {
    if (argument(block.body, name) || nested(block.body, name).length > 0) continue
    report.error(block.header, 'tf-missing-argument', `\`${block.keyword}\` needs \`${name}\``)
  }
  of.check(block, report)
}

function checkLabels(block: Block, of: BlockSchema, report: Report): void {
  const wanted = of.labels.length
  if (block.labels.length === wanted) return
  const form = of.labels.map((l) => `"${l}"`).join(' ')
  const message = `\`${block.keyword}\` takes ${wanted === 0 ? 'no' : wanted} label${wanted === 1 ? '' : 's'}, not ${block.labels.length}`
  report.error(block.header, 'tf-wrong-labels', message, `Write \`${`${block.keyword} ${form}`.trim()} {\`.`)
}

function checkAttribute(block: Block, item: Attribute, of: BlockSchema, report: Report): void {
  const check = of.attributes[item.name]
  if (of.reserved.includes(item.name)) {
    report.error(item.nameSpan, 'tf-reserved-name', `\`${item.name}\` is reserved in \`${block.keyword}\` blocks`)
  } else if (check) check(item, report)
  else if (!of.free) {
    const isBlock = item.name in of.blocks
    const hint = isBlock ? `It is a block: write \`${item.name} {\` without \`=\`.` : undefined
    report.error(item.nameSpan, 'tf-unexpected-argument', `\`${block.keyword}\` has no argument \`${item.name}\``, hint)
  }
}

function checkNested(block: Block, item: Block, of: BlockSchema, report: Report, complete: boolean): void {
  const inner = of.blocks[item.keyword]
  if (of.reserved.includes(item.keyword)) {
    report.error(item.keywordSpan, 'tf-reserved-name', `\`${item.keyword}\` is reserved in \`${block.keyword}\` blocks`)
  } else if (inner) checkBlock(item, inner, report, complete)
  else if (!of.free) {
    const message = `\`${block.keyword}\` has no block \`${item.keyword}\``
    report.error(item.keywordSpan, 'tf-unexpected-block', message)
  }
}

export function nested(body: Body, keyword: string): readonly Block[] {
  return body.items.filter((item): item is Block => item.type === 'block' && item.keyword === keyword)
}

export function argument(body: Body, name: string): Attribute | undefined {
  return body.items.find((item): item is Attribute => item.type === 'attribute' && item.name === name)
}

export function attributesOf(block: Block): readonly Attribute[] {
  return block.body.items.filter((item): item is Attribute => item.type === 'attribute')
}

/** A block whose contents are not the language's. */
export const anything = schema({ free: true })
