/** `templatefile` and `templatestring`: a template with names of its own. */
import type { SourceFile, Value } from '../../../../model/index.js'
import { parseTemplate } from '../../../../parsers/hcl/index.js'
import type { Scope } from '../scope.js'
import { anyType, stringType } from '../types.js'
import { type Answer, anything, define, fault, type Invocation, text, textOf, unknownResult } from './define.js'
import { contentsOf, isContents } from './files.js'

/** Only the given names are in scope. */
function inner(names: ReadonlyMap<string, Value>, at: Invocation): Scope {
  const { scope } = at.site
  return {
    variable: (name) => names.get(name),
    functions: (name) => scope.functions(name),
    files: scope.files,
    budget: scope.budget,
    report: (problem) => scope.report(problem),
  }
}

function render(file: SourceFile, names: Value, at: Invocation): Answer {
  if (names.kind !== 'map') return fault('the names must be given as a map or object', 1)
  if (names.open) return unknownResult([names], at, stringType)
  const wrong = [...names.entries.keys()].find((n) => !/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(n))
  if (wrong !== undefined) return fault(`${JSON.stringify(wrong)} is no name a template can use`, 1)
  const { budget } = at.site.scope
  if (budget.templates <= 0) return fault('templates call each other too deeply')
  const { tree, problems } = parseTemplate(file)
  const [problem] = problems.filter((p) => p.severity === 'error')
  if (problem) return fault(`the template can't be read: ${problem.message}`, 0)
  budget.templates--
  const value = at.site.evaluate(tree, inner(names.entries, at))
  budget.templates++
  return { ...value, span: at.span, origin: value, via: at.via }
}

const templatefile = define({
  parameters: [text, anything],
  returns: stringType,
  implement: ([path, names], at): Answer => {
    const contents = contentsOf(textOf(path), at)
    if (!isContents(contents)) return contents
    return names ? render(contents.file, names, at) : null
  },
})

const templatestring = define({
  parameters: [text, anything],
  returns: stringType,
  implement: ([source, names], at): Answer =>
    names ? render({ path: at.span.file.path, text: textOf(source) }, names, at) : null,
})

/** Functions that providers bring, which are not at hand. */
export const providerFunction = {
  kind: 'eager' as const,
  call: (args: readonly Value[], site: Invocation['site']): Value =>
    unknownResult(args, { span: site.span, site, via: `result of \`${site.name}\`` }, anyType),
}

export const templates = { templatefile, templatestring }
