/** Jobs of a workflow. */
import {
  child,
  entries,
  firstSet,
  get,
  isUnset,
  items,
  type Resource,
  type Span,
  text,
  unknown,
  type Value,
} from '../../model/index.js'
import { newDiagnostics } from '../diagnostics.js'
import { type Build, extentOf } from './build.js'
import { type ContextTypes, jobTypes, withSteps as withStepTypes } from './checks/contexts.js'
import { checkExpressions } from './checks/expressions.js'
import { systemOfLabels } from './checks/labels.js'
import { checkWholeJob } from './checks/whole-job.js'
import { layered } from './environment.js'
import { expressionsIn, expressionValues } from './expression-values.js'
import type { Sources } from './expressions/trace.js'
import { outputsIn } from './local-actions.js'
import { matrixContext } from './matrix.js'
import { unexplainedScopes } from './permissions.js'
import { type Contexts, resolve } from './resolve.js'
import { containerImages, runnerLabels } from './runners.js'
import { withEnv, withMatrix, withNeeds, withSteps } from './sources.js'
import { buildSteps, flatSteps } from './steps.js'
import { usesValue } from './uses.js'
import { computed, record } from './values.js'

export interface JobsAround {
  readonly workflow: Resource
  /** The workflow as written. */
  readonly written: Value
  readonly contexts: Contexts
  readonly sources: Sources
  readonly types: ContextTypes
}

const ofSteps: ReadonlySet<string> = new Set(['steps'])

/** Adds a `gha/Job` for each job, with its steps, and links `needs`. */
export function buildJobs(around: JobsAround, build: Build): void {
  const jobs = child(around.written, 'jobs')
  const built = new Map<string, Resource>()
  for (const [id, job] of entries(jobs)) {
    const resource = buildJob(id, job, around, build)
    built.set(id.toLowerCase(), resource)
  }
  for (const resource of built.values()) {
    for (const need of needsOf(child(resource.body, 'needs'))) {
      const to = built.get(text(need).toLowerCase())
      if (to) build.links.push({ from: resource, to, via: 'needs', span: need.span })
    }
  }
}

/** The items of `needs`, be it one name or a list. */
export function needsOf(needs: Value): readonly Value[] {
  return needs.kind === 'scalar' && needs.value !== null ? [needs] : items(needs)
}

/**
 * Facts: `permissions` (the token's, from the job or else the workflow), `expressions`, `environment` (variables of
 * workflow and job), `labels` and `images` (every runner label and
 * image it may ask for), `action` (of a job that calls a workflow), `diagnostics`.
 */
function buildJob(id: string, written: Value, around: JobsAround, build: Build): Resource {
  const at = written.span
  const matrix = get(written, 'strategy.matrix')
  const env = child(written, 'env')
  const contexts = new Map(around.contexts).set('matrix', matrixContext(matrix, at))
  const sources = jobSources(written, around)
  const environment = layered(around.contexts.get('env'), env, contexts, at)
  const inJob = new Map(contexts).set('env', environment)
  const placed = expressionsIn(written, ofSteps)
  const labels = runnerLabels(child(written, 'runs-on'), matrix)
  const types = jobTypes(written, around.written, around.types)
  const found = newDiagnostics()
  const steps = flatSteps(child(written, 'steps'))
  checkWholeJob(id, written, around.written, labels, build, found)
  checkExpressions(placed, 'job', withStepTypes(types, steps, outputsIn(build)), found)
  const resource: Resource = {
    kind: 'gha/Job',
    address: `jobs.${id}`,
    name: text(child(written, 'name')).trim() || id,
    body: resolve(written, inJob),
    facts: record(
      {
        id: computed(id, written.keySpan ?? at),
        action: usesValue(child(written, 'uses'), build.comments),
        permissions: permissionsOf(written, around.written, at),
        expressions: expressionValues(placed, inJob, sources, (key) => (key === 'if' ? 'condition' : 'value'), at),
        environment,
        labels,
        images: containerImages(written, matrix),
        diagnostics: found.value(at),
        unexplainedScopes: unexplainedScopes(child(written, 'permissions'), build.comments),
      },
      at,
    ),
    header: written.keySpan ?? at,
    extent: extentOf(written),
    parent: around.workflow,
  }
  build.resources.push(resource)
  buildSteps(
    child(written, 'steps'),
    {
      parent: resource,
      prefix: `jobs.${id}.`,
      contexts: inJob,
      sources: withEnv(env, sources),
      environment,
      types,
      composite: false,
      system: systemOfLabels(labels),
      shell: shellOf(written, around.written, at),
    },
    build,
  )
  return resource
}

/** What outputs and `if:` of the job see; `env` of the job is added for its steps. */
function jobSources(written: Value, around: JobsAround): Sources {
  const jobs = child(around.written, 'jobs')
  const needs = withNeeds((wanted) => {
    for (const [id, job] of entries(jobs)) {
      if (id.toLowerCase() !== wanted || job === written) continue
      return { outputs: child(job, 'outputs'), sources: withEnv(child(job, 'env'), jobSources(job, around)) }
    }
    return undefined
  }, around.sources)
  return withSteps(items(child(written, 'steps')), withMatrix(get(written, 'strategy.matrix'), needs))
}

/** The token's rights: the job's own, else the workflow's, else the repository's default, which no file tells. */
function permissionsOf(job: Value, workflow: Value, at: Span): Value {
  const written = firstSet(child(job, 'permissions'), child(workflow, 'permissions'))
  return isUnset(written) ? unknown("the repository's default permissions apply", job.keySpan ?? at) : written
}

function shellOf(job: Value, workflow: Value, at: Span): Value {
  const written = firstSet(get(job, 'defaults.run.shell'), get(workflow, 'defaults.run.shell'))
  if (!isUnset(written)) return written
  const runsOn = text(child(job, 'runs-on'))
  if (/^(?:ubuntu|macos)-/.test(runsOn)) return computed('bash', at)
  if (/^windows-/.test(runsOn)) return computed('pwsh', at)
  return unknown('the default shell depends on the runner', at)
}
