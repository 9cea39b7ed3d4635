/** The expressions of an admission policy, compiled; a slip is a problem with its place in the policy's file. */
import { type Problem, problemAt, spanOf } from '../../model/index.js'
import { scalarMap } from '../../parsers/yaml/index.js'
import { type CelProblem, compile, dyn, type Env, type Program, type Type } from '../cel/index.js'
import { admissionEnvironment } from './environment.js'
import type { AdmissionPolicy, Exception, Expression } from './policy.js'

export interface CompiledPolicy {
  readonly policy: AdmissionPolicy
  readonly variables: ReadonlyMap<string, Program>
  readonly conditions: readonly Program[]
  readonly exceptions: readonly CompiledException[]
  readonly validations: readonly CompiledValidation[]
}

export interface CompiledException {
  readonly exception: Exception
  readonly conditions: readonly Program[]
}

export interface CompiledValidation {
  readonly assert: Program
  readonly message: string | undefined
  readonly messageExpression: Program | undefined
}

export function compilePolicy(policy: AdmissionPolicy): CompiledPolicy | readonly Problem[] {
  const problems: Problem[] = []
  const use = (e: Expression, env: Env): Program | undefined => {
    const program = compile(e.text, env)
    if ('evaluate' in program) return program
    problems.push(...program.map((p) => located(e, p)))
    return undefined
  }
  const types: Record<string, Type> = {}
  const variables = new Map<string, Program>()
  for (const { name, expression } of policy.variables) {
    const program = use(expression, admissionEnvironment(types))
    types[name] = program?.type ?? dyn
    if (program) variables.set(name, program)
  }
  const env = admissionEnvironment(types)
  const conditions = policy.conditions.flatMap(({ expression }) => use(expression, env) ?? [])
  const exceptions = policy.exceptions.map((exception) => ({
    exception,
    conditions: exception.conditions.flatMap(({ expression }) => use(expression, env) ?? []),
  }))
  const validations = policy.validations.flatMap(({ expression, message, messageExpression }) => {
    const assert = use(expression, env)
    const words = messageExpression && use(messageExpression, env)
    return assert ? [{ assert, message, messageExpression: words }] : []
  })
  return problems.length > 0 ? problems : { policy, variables, conditions, exceptions, validations }
}

function located({ at }: Expression, { start, end, message, hint }: CelProblem): Problem {
  const span = at.kind === 'scalar' ? spanOf(scalarMap(at), start, end) : at.span
  return problemAt(span, 'policy-expression', message, hint ? { hint } : {})
}
