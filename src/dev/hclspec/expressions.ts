/** expressions.jsonl: one expression or template, the variables it sees, the value it must have. */
import type { Problem, SourceFile, Span, Value } from '../../model/index.js'
import { parseExpression, parseTemplate } from '../../parsers/hcl/index.js'
import { evaluate } from '../../platforms/terraform/eval/evaluate.js'
import { standardFunctions } from '../../platforms/terraform/eval/functions/index.js'
import { newBudget, noFiles, type Scope } from '../../platforms/terraform/eval/scope.js'
import { evaluateInModule } from './modules.js'
import { readRows, type Tally, tally } from './rows.js'
import { agrees, fromRow, isRecord, show } from './wanted.js'

export function expressions(path: string): Tally {
  return tally('expressions', readRows(path), judge)
}

function judge(row: Record<string, unknown>): string | undefined {
  const input = String(row.input)
  const problems: Problem[] = []
  const found = evaluateRow(row, input, problems)
  const wanted = fromRow(row.want, at(input))
  const errors = problems.filter((p) => p.severity === 'error')
  const complaint = errors.map((p) => p.message).join('; ')
  // With diagnostics, `want` is a placeholder of the reference implementation: only the mistakes count.
  const wrong =
    errors.length !== Number(row.diags)
      ? `${errors.length} problems, not ${row.diags}${complaint ? ` (${complaint})` : ''}`
      : errors.length === 0 && !agrees(found, wanted)
        ? `${show(found)}, not ${show(wanted)}`
        : undefined
  return wrong && `${row.suite} ${JSON.stringify(input)}: ${wrong}`
}

function evaluateRow(row: Record<string, unknown>, input: string, problems: Problem[]): Value {
  if (typeof row.module === 'string') {
    const type = typeof row.type === 'string' ? row.type : undefined
    return evaluateInModule(input, row.module, type, (problem) => problems.push(problem))
  }
  const file: SourceFile = { path: 'row.tf', text: input }
  const parsed = row.suite === 'hcl-template' ? parseTemplate(file) : parseExpression(file)
  problems.push(...parsed.problems)
  return evaluate(parsed.tree, scopeOf(row, problems))
}

function scopeOf(row: Record<string, unknown>, problems: Problem[]): Scope {
  const vars = isRecord(row.vars) ? row.vars : {}
  return {
    variable: (name, where) => (name in vars ? fromRow(vars[name], where) : undefined),
    functions: standardFunctions,
    files: noFiles,
    budget: newBudget(),
    report: (problem) => problems.push(problem),
  }
}

function at(input: string): Span {
  return { file: { path: 'row.tf', text: input }, start: 0, end: input.length }
}
