/** parse.jsonl: a complete body, and how many mistakes the parser must report. */
import { type Problem, slice } from '../../model/index.js'
import { hcl } from '../../parsers/hcl/index.js'
import { readRows, type Tally, tally } from './rows.js'

export function parses(path: string): Tally {
  return tally('parse', readRows(path), (row) => {
    const { problems } = hcl.parse({ path: 'row.tf', text: String(row.input) })
    const errors = problems.filter((p) => p.severity === 'error')
    if (errors.length + doubled(errors) === Number(row.diags)) return undefined
    const messages = errors.map((p) => p.message).join('; ')
    return `${JSON.stringify(row.input)}: ${errors.length} problems, not ${row.diags}${messages ? ` (${messages})` : ''}`
  })
}

/**
 * The reference says twice what is wrong with a character that HCL doesn't have: that there is no such character, and
 * that something else was expected in its place. Here it is said once.
 */
function doubled(errors: readonly Problem[]): number {
  const characters = errors.flatMap(({ code, span }) =>
    code.startsWith('hcl-unexpected') || code === 'hcl-missing-newline' ? [span ? slice(span).charAt(0) : ''] : [],
  )
  return new Set(characters.filter((c) => /[`'\\;&|^~@$]/.test(c))).size
}
