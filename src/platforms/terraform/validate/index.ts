/**
 * Whether a directory of files is a module Terraform and OpenTofu would load: known blocks and arguments, valid names,
 * constant where constants are needed, nothing twice. References and types of resources are a provider's matter.
 */
import type { Problem } from '../../../model/index.js'
import type { Block } from '../../../parsers/hcl/index.js'
import { isOverride, mergeBlocks } from '../modules/override.js'
import { topLevel } from './blocks.js'
import { checkDuplicates, checkOverrides, identity } from './module.js'
import type { ConfigurationFile } from './schema.js'
import { checkBlock, type Report, reportTo } from './schema.js'
import { checkDefault } from './variables.js'
import { requiresOtherRelease } from './versions.js'

/** What is wrong, in the order of the files; nothing for a module that needs another release of the language. */
export function validateModule(files: readonly ConfigurationFile[]): readonly Problem[] {
  const problems: Problem[] = []
  const report = reportTo(problems)
  const foreign = requiresOtherRelease(files)
  if (foreign) {
    report.error(foreign.span, 'tf-other-release', foreign.message)
    return problems
  }
  for (const file of files) checkFile(file, report)
  const [base, overrides] = [false, true].map((wanted) =>
    files.filter((f) => isOverride(f.path) === wanted).flatMap((f) => blocksOf(f)),
  )
  checkDuplicates(base ?? [], report)
  checkOverrides(base ?? [], overrides ?? [], report)
  checkMerged(base ?? [], overrides ?? [], report)
  return problems
}

function checkFile(file: ConfigurationFile, report: Report): void {
  const complete = !isOverride(file.path)
  for (const item of file.body.items) {
    if (item.type === 'attribute') {
      report.error(item.nameSpan, 'tf-unexpected-argument', `There is no argument \`${item.name}\` outside of blocks`)
      continue
    }
    const schema = topLevel[item.keyword]
    if (schema) checkBlock(item, schema, report, complete)
    else report.error(item.keywordSpan, 'tf-unexpected-block', `There is no block \`${item.keyword}\``)
  }
}

/** What becomes of the base when overridden: a type may no longer fit the default. */
function checkMerged(base: readonly Block[], overrides: readonly Block[], report: Report): void {
  for (const override of overrides) {
    const original = base.find((b) => identity(b) !== undefined && identity(b) === identity(override))
    if (original?.keyword === 'variable') checkDefault(mergeBlocks(original, override), report)
  }
}

function blocksOf({ body }: ConfigurationFile): readonly Block[] {
  return body.items.filter((item): item is Block => item.type === 'block')
}
