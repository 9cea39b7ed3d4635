/** Evaluates text, and writes values down so that tests can be read. */
import { type Problem, type SourceFile, unknown, type Value } from '../../../../src/model/index.js'
import { parseExpression, parseTemplate } from '../../../../src/parsers/hcl/index.js'
import { evaluate } from '../../../../src/platforms/terraform/eval/evaluate.js'
import { standardFunctions } from '../../../../src/platforms/terraform/eval/functions/index.js'
import { formatNumber, isNumeric } from '../../../../src/platforms/terraform/eval/numbers.js'
import { type Files, newBudget, noFiles, type Scope } from '../../../../src/platforms/terraform/eval/scope.js'

export interface Evaluated {
  readonly value: Value
  readonly problems: readonly Problem[]
}

/** Variables are given as expressions; `?` is an Unknown. */
export type Variables = Readonly<Record<string, string>>

export interface World {
  readonly files?: Files
  readonly steps?: number
}

export function run(text: string, variables: Variables = {}, world: World = {}): Evaluated {
  return evaluateWith((file) => parseExpression(file), text, variables, world)
}

export function runTemplate(text: string, variables: Variables = {}): Evaluated {
  return evaluateWith((file) => parseTemplate(file), text, variables, {})
}

function evaluateWith(
  parse: (file: SourceFile) => ReturnType<typeof parseTemplate>,
  text: string,
  variables: Variables,
  world: World,
): Evaluated {
  const problems: Problem[] = []
  const scope = scopeOf(variables, problems, world)
  const parsed = parse({ path: 'main.tf', text })
  problems.push(...parsed.problems)
  return { value: evaluate(parsed.tree, scope), problems }
}

export function scopeOf(variables: Variables, problems: Problem[], world: World = {}): Scope {
  const known = new Map<string, Value>()
  const scope: Scope = {
    variable(name, at) {
      const text = variables[name]
      if (text === undefined) return undefined
      const value =
        known.get(name) ??
        (text === '?'
          ? unknown(`${name} is not set`, at)
          : evaluate(parseExpression({ path: 'vars.tf', text }).tree, scope))
      known.set(name, value)
      return value
    },
    functions: standardFunctions,
    files: world.files ?? noFiles,
    budget: newBudget(world.steps),
    report: (problem) => problems.push(problem),
  }
  return scope
}

/** `[1, "a"]`, `{a: true}`, `?` for Unknown, `?"pre` with a prefix, `…` for what is open. */
export function show(value: Value): string {
  switch (value.kind) {
    case 'scalar':
      return isNumeric(value.value) ? formatNumber(value.value) : JSON.stringify(value.value)
    case 'list':
      return `[${[...value.items.map(show), ...(value.open ? ['…'] : [])].join(', ')}]`
    case 'map':
      return `{${[...[...value.entries].map(([k, v]) => `${k}: ${show(v)}`), ...(value.open ? ['…'] : [])].join(', ')}}`
    case 'unknown':
      return value.prefix ? `?"${value.prefix}` : '?'
    case 'missing':
      return 'missing'
  }
}

/** The value, or the codes of what was reported. */
export function result(text: string, variables: Variables = {}, world: World = {}): string {
  const { value, problems } = run(text, variables, world)
  return problems.length > 0 ? problems.map((p) => p.code).join(' ') : show(value)
}

/** The chain of origins, as the places and steps a person would be shown. */
export function chain(value: Value): readonly string[] {
  const steps: string[] = []
  for (let v: Value | undefined = value; v; v = v.origin) {
    const { file, start, end } = v.span
    steps.push(`${file.path}: ${file.text.slice(start, end)}`)
  }
  return steps
}
