/** What the contexts of a workflow hold, for following text through it: see expressions/trace. */
import { get, isUnset, text, type Value } from '../../model/index.js'
import { envEntry } from './environment.js'
import type { Reference } from './expressions/references.js'
import type { Held, Sources } from './expressions/trace.js'
import { matrixValues } from './matrix.js'
import { outputGrade } from './outputs.js'
import { parseUses } from './uses.js'

/** Nothing is known but grades: the bottom of every chain. */
export const noSources: Sources = { held: () => undefined }

type Lookup = (reference: Reference) => Held | undefined

/** Answers for one context, leaves the others to `around`. */
function layer(context: string, around: Sources, lookup: Lookup): Sources {
  return { held: (reference) => (reference.steps[0] === context && lookup(reference)) || around.held(reference) }
}

/** `env` texts are computed where they stand: they can't see themselves, only `around`. */
export function withEnv(env: Value, around: Sources): Sources {
  if (isUnset(env)) return around
  return layer('env', around, ({ steps: [, name] }) => {
    if (env.kind !== 'map' || name === undefined) return { type: 'texts', values: [env], sources: around }
    const value = envEntry(env, name)
    return value && { type: 'texts', values: [value], sources: around }
  })
}

export function withMatrix(matrix: Value, around: Sources): Sources {
  return layer('matrix', around, ({ steps }) => {
    const values = matrixValues(matrix, steps.slice(1))
    return values && { type: 'texts', values, sources: around }
  })
}

/** Inputs of a manual run are a writer's text, unless their type leaves no room for it; a caller's are anybody's. */
export function withInputs(triggers: Value, around: Sources): Sources {
  return layer('inputs', around, ({ steps: [, name = ''] }) => {
    const grades = [
      inputGrade(get(triggers, 'workflow_dispatch.inputs'), name, 'writer'),
      inputGrade(get(triggers, 'workflow_call.inputs'), name, 'unknown'),
    ]
    if (grades.includes('unknown')) return { type: 'grade', grade: 'unknown' }
    if (grades.includes('writer')) return { type: 'grade', grade: 'writer' }
    return grades.includes('fixed') ? { type: 'grade', grade: 'fixed' } : undefined
  })
}

const closedTypes: ReadonlySet<string> = new Set(['boolean', 'number', 'choice', 'environment'])

function inputGrade(
  inputs: Value,
  name: string,
  free: 'writer' | 'unknown',
): 'fixed' | 'writer' | 'unknown' | undefined {
  const input = envEntry(inputs, name)
  if (!input) return undefined
  return closedTypes.has(text(get(input, 'type'))) ? 'fixed' : free
}

/** Outputs of the steps of the same job that are known actions. */
export function withSteps(steps: readonly Value[], around: Sources): Sources {
  return layer('steps', around, ({ steps: [, id, kind, name] }) => {
    if (kind !== 'outputs' || id === undefined) return undefined
    const step = steps.find((s) => text(get(s, 'id')).toLowerCase() === id)
    const { owner, repo } = parseUses(step ? text(get(step, 'uses')) : '')
    const grade = owner && repo ? outputGrade(`${owner}/${repo}`.toLowerCase(), name ?? '*') : undefined
    return grade && { type: 'grade', grade }
  })
}

/** `needs.<job>.outputs.<name>`: the output's text, followed in its own job. */
export function withNeeds(
  outputsOf: (job: string) => { outputs: Value; sources: Sources } | undefined,
  around: Sources,
): Sources {
  return layer('needs', around, ({ steps: [, job, kind, name] }) => {
    const known = kind === 'outputs' && job !== undefined ? outputsOf(job) : undefined
    if (!known || name === undefined) return undefined
    const value = envEntry(known.outputs, name)
    return value && { type: 'texts', values: [value], sources: known.sources }
  })
}
