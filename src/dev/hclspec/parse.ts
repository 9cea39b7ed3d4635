/** parse.jsonl: a complete body, and how many mistakes the parser must report. */
import { hcl } from '../../parsers/hcl/index.js'
import { readRows, type Tally, tally } from './rows.js'

export function parses(path: string): Tally {
  return tally('parse', readRows(path), (row) => {
    const { problems } = hcl.parse({ path: 'row.tf', text: String(row.input) })
    const errors = problems.filter((p) => p.severity === 'error')
    if (errors.length === Number(row.diags)) return undefined
    const messages = errors.map((p) => p.message).join('; ')
    return `${JSON.stringify(row.input)}: ${errors.length} problems, not ${row.diags}${messages ? ` (${messages})` : ''}`
  })
}
