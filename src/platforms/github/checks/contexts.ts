/** Types of the contexts of one workflow or action: what its own inputs, jobs, steps and matrix make of them. */
import { child, entries, get, isUnset, items, keys, printable, text, type Value } from '../../../model/index.js'
import { hasExpression } from '../expressions/embedded.js'
import { infer } from '../expressions/infer.js'
import { parseExpression } from '../expressions/parse.js'
import { typeOfValue } from '../expressions/type-of-value.js'
import {
  any,
  boolean,
  finishedJob,
  github,
  job,
  merged,
  number,
  object,
  recordOf,
  runner,
  step,
  strategy,
  string,
  type Type,
} from '../expressions/types.js'

export type ContextTypes = ReadonlyMap<string, Type>

const common: readonly (readonly [string, Type])[] = [
  ['github', github],
  ['env', recordOf(string)],
  ['vars', recordOf(string)],
  ['secrets', recordOf(string)],
  ['runner', runner],
  ['job', job],
  ['strategy', strategy],
]

export function workflowTypes(written: Value): ContextTypes {
  const jobs = child(written, 'jobs')
  const finished = [...entries(jobs)].map(([id, one]) => [id, finishedJob(jobOutputs(one))] as const)
  return new Map<string, Type>([
    ...common,
    ['inputs', workflowInputs(child(written, 'on'))],
    ['jobs', object(finished)],
    ['needs', object([])],
    ['matrix', object([])],
    ['steps', object([])],
  ])
}

function workflowInputs(on: Value): Type {
  const declared = ['workflow_dispatch', 'workflow_call'].map((event) => child(child(on, event), 'inputs'))
  const types = declared
    .filter((inputs) => inputs.kind === 'map')
    .map((inputs) =>
      object(
        [...entries(inputs)].map(([name, input]) => [name, inputType(input)] as const),
        inputs.kind === 'map' && inputs.open ? any : undefined,
      ),
    )
  if (on.kind === 'unknown') return any
  const [first, second] = types
  return first && second ? merged(first, second) : (first ?? object([]))
}

function inputType(input: Value): Type {
  const type = text(child(input, 'type'))
  if (type === 'boolean') return boolean
  if (type === 'number') return number
  return type === '' && child(input, 'type').kind === 'unknown' ? any : string
}

/** With needs and matrix of a job, and no step done yet. */
export function jobTypes(written: Value, workflow: Value, around: ContextTypes): Map<string, Type> {
  const jobs = child(workflow, 'jobs')
  const needs = child(written, 'needs')
  const needed = (needs.kind === 'list' ? items(needs) : [needs]).flatMap((need) => {
    const name = printable(need).toLowerCase()
    for (const [id, one] of entries(jobs))
      if (id.toLowerCase() === name) return [[name, finishedJob(jobOutputs(one))] as const]
    return []
  })
  return new Map(around).set('needs', object(needed)).set('matrix', matrixType(get(written, 'strategy.matrix')))
}

/** Outputs of a job that calls a workflow are declared there. */
function jobOutputs(one: Value): Type {
  if (!isUnset(child(one, 'uses'))) return recordOf(any)
  const outputs = child(one, 'outputs')
  if (outputs.kind === 'unknown' || (outputs.kind === 'map' && outputs.open)) return recordOf(any)
  return object(keys(outputs).map((name) => [name, string] as const))
}

/** Without a matrix there are no properties; an expression may bring any. */
function matrixType(matrix: Value): Type {
  if (isUnset(matrix)) return object([])
  const include = child(matrix, 'include')
  if (matrix.kind !== 'map' || matrix.open || include.kind === 'scalar') return any
  const rows = [...entries(matrix)].filter(([name]) => name !== 'include' && name !== 'exclude')
  const own = object(rows.map(([name, row]) => [name, rowType(row)] as const))
  return items(include)
    .map((one) => typeOfValue(one, typeOfExpression))
    .reduce(merged, own)
}

function rowType(row: Value): Type {
  if (row.kind !== 'list') return any
  const type = typeOfValue(row, typeOfExpression)
  return type.t === 'array' && row.items.length > 0 ? type.item : any
}

/** Only what is literal in it: contexts may be anything here. */
function typeOfExpression(source: string): Type {
  const { tree } = parseExpression(source, source.indexOf('{{') + 2, source.lastIndexOf('}}'))
  return infer(tree, { context: () => any, contexts: [], report: () => {} })
}

/** `steps` after the given steps ran. */
export function withSteps(
  types: ContextTypes,
  steps: readonly Value[],
  outputsOf: (step: Value) => Type | undefined,
): ContextTypes {
  const done = steps.flatMap((one) => {
    const id = text(child(one, 'id'))
    return id === '' || hasExpression(id) ? [] : [[id, step(outputsOf(one))] as const]
  })
  return new Map(types).set('steps', object(done))
}

/** Contexts of a composite action: its own inputs, everything else is the caller's. */
export function actionTypes(written: Value): ContextTypes {
  const inputs = child(written, 'inputs')
  return new Map<string, Type>([
    ...common,
    ['inputs', inputs.kind === 'unknown' ? any : object(keys(inputs).map((name) => [name, string] as const))],
    ['matrix', any],
    ['needs', any],
    ['steps', object([])],
  ])
}
