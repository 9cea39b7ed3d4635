/** The number of problems against the number of diagnostics the reference reports, row by row. */
import { describe, expect, it } from 'vitest'
import { hcl, parseExpression, parseTemplate } from '../../../src/parsers/hcl/index.js'
import { corpora, hasCorpora, jsonLines } from './corpus.js'

describe.skipIf(!hasCorpora)('hclspec', () => {
  it('agrees on which bodies are wrong', () => {
    const rows = jsonLines(`${corpora}/hclspec/parse.jsonl`)
    const disagreements = rows.filter(({ input, diags }) => {
      const { problems } = hcl.parse({ path: 'row.hcl', text: String(input) })
      return problems.length > 0 !== Number(diags) > 0
    })
    expect(disagreements).toEqual([])
    expect(rows.length).toBeGreaterThan(10)
  })

  it('reads every expression and template that evaluates without a diagnostic', () => {
    const rows = jsonLines(`${corpora}/hclspec/expressions.jsonl`).filter((row) => row.diags === 0)
    const refused = rows.flatMap(({ suite, input }) => {
      const file = { path: 'row', text: String(input) }
      const { problems } = suite === 'hcl-template' ? parseTemplate(file) : parseExpression(file)
      return problems.length > 0 ? [{ input, problems: problems.map((p) => p.message) }] : []
    })
    expect(refused).toEqual([])
    expect(rows.length).toBeGreaterThan(100)
  })
})
