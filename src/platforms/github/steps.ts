/** Steps of jobs and of composite actions. */
import {
  child,
  firstSet,
  get,
  items,
  keys,
  missing,
  printable,
  type Resource,
  text,
  type Value,
} from '../../model/index.js'
import { newDiagnostics } from '../diagnostics.js'
import { type Build, extentOf, firstLine } from './build.js'
import { type ContextTypes, withSteps as withStepTypes } from './checks/contexts.js'
import { checkExpressions } from './checks/expressions.js'
import { checkWholeStep } from './checks/whole-step.js'
import { buildCommands } from './commands.js'
import type { System } from './data/runners.js'
import { layered } from './environment.js'
import { expressionsIn, expressionValues } from './expression-values.js'
import type { Sources } from './expressions/trace.js'
import { outputsIn } from './local-actions.js'
import { oldCommands } from './old-commands.js'
import { type Contexts, resolve } from './resolve.js'
import { sinkOf } from './sinks.js'
import { withEnv, withSteps } from './sources.js'
import { usesValue } from './uses.js'
import { record } from './values.js'

/** What a list of steps inherits. */
export interface StepsAround {
  readonly parent: Resource
  /** Before `steps[0]`: `jobs.build.` or `runs.` */
  readonly prefix: string
  readonly contexts: Contexts
  readonly sources: Sources
  /** Variables of the job and the workflow, resolved. */
  readonly environment: Value
  /** `shell` of the nearest `defaults.run`, and what the runner takes without one. */
  readonly shell: Value
  readonly types: ContextTypes
  /** Of a composite action. */
  readonly composite: boolean
  /** Of the runner, where it is known. */
  readonly system?: System | undefined
}

/** Adds a `gha/Step` for each step, those inside `parallel:` included. */
export function buildSteps(steps: Value, around: StepsAround, build: Build): Resource[] {
  const all = flatSteps(steps)
  const sources = withSteps(all, around.sources)
  return items(steps).flatMap((step, i) => {
    const types = withStepTypes(around.types, all.slice(0, all.indexOf(step)), outputsIn(build))
    return buildStep(step, `${around.prefix}steps[${i}]`, { ...around, sources, types }, build)
  })
}

/** With those inside `parallel:`. */
export function flatSteps(steps: Value): readonly Value[] {
  return items(steps).flatMap((step) => [step, ...items(child(step, 'parallel'))])
}

function buildStep(step: Value, address: string, around: StepsAround, build: Build): Resource[] {
  const resource = stepResource(step, address, around, build)
  build.resources.push(resource)
  buildCommands(resource, child(step, 'run'), build)
  const nested = items(child(step, 'parallel')).flatMap((inner, i) =>
    buildStep(inner, `${address}.parallel[${i}]`, around, build),
  )
  return [resource, ...nested]
}

const nested: ReadonlySet<string> = new Set(['parallel'])

/**
 * Facts: `action` (the parts of `uses`, see uses.ts), `expressions` (see expression-values.ts), `environment` (variables
 * of workflow, job and step), `shell` (of a `run`), `diagnostics` (see checks/), `oldCommands`
 * (`::set-output` and the like in `run`).
 */
function stepResource(written: Value, address: string, around: StepsAround, build: Build): Resource {
  const at = written.span
  const env = child(written, 'env')
  const environment = layered(around.environment, env, around.contexts, at)
  const contexts = new Map(around.contexts).set('env', environment)
  const sources = withEnv(env, around.sources)
  const uses = usesValue(child(written, 'uses'), build.comments)
  const slug = uses ? text(get(uses, 'slug')) : undefined
  const placed = expressionsIn(written, nested)
  const found = newDiagnostics()
  checkWholeStep(written, address, around, build, found)
  checkExpressions(placed, around.composite ? 'composite-step' : 'step', around.types, found)
  const expressions = expressionValues(placed, contexts, sources, (key) => sinkOf(key, slug), at)
  return {
    kind: 'gha/Step',
    address,
    name: stepName(written),
    body: resolve(written, contexts),
    facts: record(
      {
        action: uses,
        expressions,
        environment,
        oldCommands: oldCommands(child(written, 'run')),
        diagnostics: found.value(at),
        shell: keys(written).includes('run') ? firstSet(child(written, 'shell'), around.shell) : missing(at),
      },
      at,
    ),
    header: firstLine(at),
    extent: extentOf(written),
    parent: around.parent,
  }
}

/** What a person would call the step: its name, its id, what it uses. */
function stepName(step: Value): string {
  for (const key of ['name', 'id', 'uses']) {
    const name = printable(child(step, key)).trim()
    if (name !== '') return name
  }
  return ''
}
