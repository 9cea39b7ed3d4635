/** A clause's expressions, compiled: used to check a policy when it is read, and to judge by it. */
import type { OptionSpec } from '../model/index.js'
import {
  type CelProblem,
  compile,
  dyn,
  type Env,
  identifiers,
  isDyn,
  type Program,
  printType,
  type Type,
} from './cel/index.js'
import type { Clause } from './definition.js'
import { anyNames, environmentOf, type Subjects } from './environment.js'
import { compileTemplate, type Template } from './message.js'
import { type Way, wayOf } from './reach.js'

export interface CompiledClause {
  readonly clause: Clause
  readonly variables: ReadonlyMap<string, Program>
  readonly each: Program | undefined
  readonly where: Program | undefined
  readonly assert: Program
  readonly message: Template
  /** Names that the condition and the assertion read; only those are bound for them. */
  readonly names: ReadonlySet<string>
  readonly path: Way | undefined
  /** The path as messages name it. */
  readonly pathText: string
}

export type Field = 'each' | 'where' | 'assert' | 'message' | `variables.${string}`

/** A problem of one of a clause's expressions. */
export interface ClauseProblem {
  readonly field: Field
  readonly problem: CelProblem
}

type Options = Readonly<Record<string, OptionSpec>>

/** @param checked false for what was checked when it was read: types are not checked again, messages compiled when printed */
export function compileClause(
  clause: Clause,
  options: Options,
  checked = true,
): CompiledClause | readonly ClauseProblem[] {
  const problems: ClauseProblem[] = []
  const note = (field: Field, found: readonly CelProblem[]): void => {
    problems.push(...found.map((problem) => ({ field, problem })))
  }
  const types: Record<string, Type> = {}
  const variables = new Map<string, Program>()
  const envOf = (known: Readonly<Record<string, Type>>, subjects: Subjects): Env =>
    checked ? environmentOf(options, known, subjects) : anyNames()
  const compileIt = checked ? compile : compileOnce
  // What is judged one by one is found before there is an item, and may use no variables, which may name it.
  const each = clause.each === undefined ? undefined : compileIt(clause.each, envOf({}, {}))
  const item: Subjects = each ? { item: dyn } : {}
  for (const [name, text] of Object.entries(clause.variables)) {
    const program = compileIt(text, envOf(types, item))
    types[name] = dyn
    if ('evaluate' in program) {
      types[name] = program.type
      variables.set(name, program)
    } else note(`variables.${name}`, program)
  }
  const where = clause.where === undefined ? undefined : condition(compileIt(clause.where, envOf(types, item)))
  const env = envOf(types, { ...item, value: dyn })
  const assert = condition(compileIt(clause.assert, env))
  const message = checked ? compileTemplate(clause.message, env) : deferred(() => compileTemplate(clause.message, env))
  if (each && !('evaluate' in each)) note('each', each)
  if (where && !('evaluate' in where)) note('where', where)
  if (!('evaluate' in assert)) note('assert', assert)
  if (!('print' in message)) note('message', message)
  const isBroken =
    problems.length > 0 ||
    !('evaluate' in assert) ||
    !('print' in message) ||
    (where && !('evaluate' in where)) ||
    (each && !('evaluate' in each))
  const path = clause.path === undefined ? undefined : wayOf(clause.path)
  if (isBroken) return problems
  const read = [assert, where, each].flatMap((program) => (program ? [...identifiers(program.tree)] : []))
  const written = typeof clause.path === 'string' ? clause.path : (clause.path ?? []).join('.')
  const pathText = path?.inFacts ? written.replace(/^self\.facts\.?/, '') : written
  return { clause, variables, each, where, assert, message, names: new Set(read), path, pathText }
}

/** Most policies have nothing to report. */
function deferred(compileIt: () => ReturnType<typeof compileTemplate>): Template {
  let template: Template | undefined
  return {
    print(bindings, evaluation) {
      if (!template) {
        const compiled = compileIt()
        if (!('print' in compiled)) throw new Error(compiled.map((p) => p.message).join('; '))
        template = compiled
      }
      return template.print(bindings, evaluation)
    },
  }
}

const compiledTexts = new Map<string, Program | readonly CelProblem[]>()
/** Of a program that goes on reading changed policies. */
const mostTexts = 10_000

/** What was checked needs no types, and means the same wherever it stands: many clauses say `value != null`. */
function compileOnce(text: string, env: Env): Program | readonly CelProblem[] {
  const known = compiledTexts.get(text)
  if (known) return known
  if (compiledTexts.size >= mostTexts) compiledTexts.clear()
  const program = compile(text, env)
  compiledTexts.set(text, program)
  return program
}

/** An expression whose value is true or false. */
function condition(program: Program | readonly CelProblem[]): Program | readonly CelProblem[] {
  if (!('evaluate' in program)) return program
  const { text } = program
  const type = printType(program.type)
  if (type === 'bool' || isDyn(program.type)) return program
  const message = `this must be true or false, but is a ${type}`
  return [{ start: 0, end: text.length, message, hint: 'compare it with something' }]
}
