/** Expressions evaluated within a module, by the platform that does it in a scan. */
import type { Problem, Project, Value } from '../../model/index.js'
import { hcl, parseExpression } from '../../parsers/hcl/index.js'
import { convert } from '../../platforms/terraform/eval/convert.js'
import { evaluate } from '../../platforms/terraform/eval/evaluate.js'
import { typeConstraint } from '../../platforms/terraform/eval/type-expression.js'
import { moduleLoader } from '../../platforms/terraform/modules/load.js'
import { evaluateRoot } from '../../platforms/terraform/root.js'

/** `type` is `String`, `Number`, `List(String)` …; absent for any. */
export function evaluateInModule(
  input: string,
  module: string,
  type: string | undefined,
  report: (problem: Problem) => void,
): Value {
  const files = [hcl.parse({ path: 'main.tf', text: module })]
  const project: Project = {
    parse: (path) => files.find((f) => f.file.path === path),
    read: (path) => files.find((f) => f.file.path === path)?.file,
    list: (directory) => (directory === '.' ? files.map((f) => f.file.path) : []),
    settings: { workspace: 'default' },
  }
  const { load } = moduleLoader(files, project)
  const { scope } = evaluateRoot({ directory: '', project, load, report, incomplete: () => {} })
  const parsed = parseExpression({ path: 'row.tf', text: input })
  for (const problem of parsed.problems) report(problem)
  const value = evaluate(parsed.tree, { ...scope, report })
  if (type === undefined) return value
  const result = convert(value, typeConstraint(parseExpression({ path: 'type', text: type.toLowerCase() }).tree).type)
  return 'value' in result ? result.value : value
}
