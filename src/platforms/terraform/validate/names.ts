/** Names of blocks. */
import type { Block } from '../../../parsers/hcl/index.js'
import { isIdentifier } from './checks.js'
import type { Report } from './schema.js'

export function checkName(block: Block, position: number, report: Report): void {
  const label = block.labels[position]
  if (!label || isIdentifier(label.value)) return
  const hint = 'Names begin with a letter or _, and go on with letters, digits, _ and -.'
  report.error(label.span, 'tf-invalid-name', `"${label.value}" is no valid name`, hint)
}
