/**
 * The rules that CustomResourceDefinitions state in CEL, `x-kubernetes-validations`, judged on custom resources as the API
 * server does when they are created. Source: Kubernetes documentation, "Extend the Kubernetes API with
 * CustomResourceDefinitions", "Validation rules".
 */
import {
  anchor,
  type CheckContext,
  defineRule,
  fact,
  get,
  items,
  place,
  printable,
  type Resource,
  type Span,
  text,
  type Value,
} from '../model/index.js'
import {
  type Bindings,
  type CelProblem,
  compile,
  createEnv,
  dyn,
  explain,
  identifiers,
  isError,
  isUnknown,
  libraries,
  type Outcome,
  type Program,
} from './cel/index.js'
import { culprit } from './culprit.js'
import { asExpressionsSeeIt, withSchemas } from './custom-values.js'
import { oneLine } from './message.js'

const environment = createEnv({ variables: { self: dyn, oldSelf: dyn }, libraries, plainOptionals: true })

const compiled = new Map<string, Program | readonly CelProblem[]>()

function programOf(expression: string): Program | readonly CelProblem[] {
  const known = compiled.get(expression) ?? compile(expression, environment)
  compiled.set(expression, known)
  return known
}

/** A new object has no old one, and some rules say that they can do without. */
function noOldSelf(): Outcome {
  const program = programOf('optional.none()')
  return 'evaluate' in program ? program.evaluate({}) : null
}

const shared = {
  severity: 'high',
  confidence: 'high',
  category: 'correctness',
  preset: 'default',
  since: '0.1.0',
  aliases: {},
  references: [
    'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation-rules',
  ],
} as const

const violated = defineRule({
  meta: {
    ...shared,
    id: 'k8s-custom-rule-violated',
    title: 'Custom resource breaks a rule of its definition',
    why: 'The definition states in `x-kubernetes-validations` what must hold, and the API server refuses what does not.',
    remedy: 'Change the field that the message speaks of, or the rule of the definition.',
  },
  select: 'k8s/*',
  check(resource, context) {
    const schema = fact(resource, 'schema')
    if (resource.parent || schema.kind !== 'map') return
    for (const { value, schema: own } of withSchemas(resource.body, schema)) {
      const rules = items(get(own, 'x-kubernetes-validations'))
      const self = rules.length > 0 ? asExpressionsSeeIt(value, own) : value
      for (const rule of rules) judge(rule, { value, self, resource }, context)
    }
  },
})

interface Subject {
  /** As it is written, and as expressions see it. */
  readonly value: Value
  readonly self: Value
  readonly resource: Resource
}

function judge(rule: Value, { value, self, resource }: Subject, context: CheckContext): void {
  const expression = get(rule, 'rule')
  const program = programOf(text(expression))
  const at = anchor(value)
  if (!('evaluate' in program)) {
    context.undecided(at, `the rule at ${place(expression.span)} can not be compiled`)
    return
  }
  const isOptional = printable(get(rule, 'optionalOldSelf')) === 'true'
  if (identifiers(program.tree).has('oldSelf') && !isOptional) {
    context.undecided(at, `the rule at ${place(expression.span)} compares with the object that is in the cluster`)
    return
  }
  const scope: Bindings = { self, ...(isOptional ? { oldSelf: noOldSelf() } : {}) }
  const outcome = program.evaluate(scope)
  if (outcome === true) return
  if (isUnknown(outcome)) context.undecided(placeIn(resource, outcome.span) ?? at, outcome.why)
  else if (isError(outcome) && outcome.code !== 'no-such-key') {
    // With the types of the schema, which are not looked at here, it might not fail.
    context.undecided(at, `the rule at ${place(expression.span)} fails on it: ${outcome.message}`)
  } else {
    const related = [{ at: expression, message: 'the rule of the definition' }]
    context.report({ at: offending(rule, program, scope, value), message: messageOf(rule, outcome, scope), related })
  }
}

function placeIn({ extent }: Resource, span: Span | undefined): Span | undefined {
  return span?.file === extent.file ? span : undefined
}

/** What `fieldPath` names, else what was read last. */
function offending(rule: Value, program: Program, scope: Bindings, value: Value): Value | Span {
  const path = text(get(rule, 'fieldPath')).replace(/^\./, '').replaceAll("['", '["').replaceAll("']", '"]')
  if (path !== '') return get(value, path)
  return culprit(program.tree, program.trace(scope).steps, value.span, value) ?? value
}

function messageOf(rule: Value, outcome: Outcome, scope: Bindings): string {
  const written = text(get(rule, 'rule'))
  if (isError(outcome)) return `the rule \`${oneLine(written)}\` fails on it: ${explain(written, outcome)}`
  const program = programOf(text(get(rule, 'messageExpression')))
  const words = 'evaluate' in program ? program.evaluate(scope) : undefined
  const message = typeof words === 'string' && words.trim() !== '' ? words : text(get(rule, 'message'))
  return oneLine(message === '' ? `the rule \`${written}\` does not hold` : message)
}

const broken = defineRule({
  meta: {
    ...shared,
    id: 'k8s-custom-rule-broken',
    title: 'Rule of a custom resource can not be compiled',
    why: 'The API server refuses a definition with an expression that does not compile, and nothing checks the objects of its kind.',
    remedy: 'Repair the expression; `self` is the value that the rule stands at.',
  },
  select: 'k8s/CustomResourceDefinition',
  check(definition, { report }) {
    for (const rule of rulesIn(get(definition.body, 'spec'))) {
      for (const name of ['rule', 'messageExpression']) {
        const expression = get(rule, name)
        const program = programOf(text(expression, 'true'))
        if ('evaluate' in program) continue
        const [problem] = program
        const why = problem ? `${problem.message}${problem.hint ? ` (${problem.hint})` : ''}` : ''
        report({ at: expression, message: `\`${name}\` does not compile: ${why}` })
      }
    }
  },
})

function* rulesIn(value: Value): Generator<Value> {
  if (value.kind === 'list') for (const item of value.items) yield* rulesIn(item)
  if (value.kind !== 'map') return
  for (const [key, entry] of value.entries) {
    if (key === 'x-kubernetes-validations') yield* items(entry)
    else yield* rulesIn(entry)
  }
}

export const customRules = [violated, broken]
