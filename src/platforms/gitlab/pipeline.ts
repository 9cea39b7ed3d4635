/** A configuration → `gitlab/Pipeline`, `gitlab/Include`, `gitlab/Job`, `gitlab/Template`. */
import {
  child,
  entries,
  firstSet,
  get,
  isFalse,
  isUnset,
  items,
  type Link,
  list,
  mapping,
  printable,
  type Resource,
  type Span,
  scalar,
  type Value,
} from '../../model/index.js'
import { type Diagnostics, newDiagnostics } from '../diagnostics.js'
import { imageParts } from '../kubernetes/image.js'
import { checkCircles, checkGlobals, checkJob, type Surroundings } from './checks.js'
import { buildCommands } from './commands.js'
import type { Config } from './config.js'
import type { Include } from './includes.js'
import { inputUses } from './input-uses.js'
import { defaultJob, type JobText, jobsOf } from './jobs.js'
import { builtInStages } from './keywords.js'
import { withEntries } from './merge.js'
import { rolesOf, roleValues } from './roles.js'
import { conditionValues } from './rule-conditions.js'
import { scriptLines } from './script.js'
import { userControlledUses } from './user-controlled.js'
import { expanded, variablesOf } from './variables.js'

export interface Built {
  readonly resources: readonly Resource[]
  readonly links: readonly Link[]
}

export function buildPipeline(config: Config): Built {
  const open = config.unread.some(({ type }) => ['project', 'remote', 'local', 'unknown'].includes(type))
  const texts = jobsOf(config.value, open)
  const around = surroundings(config, texts)
  const found = newDiagnostics()
  checkGlobals(config.own, found)
  checkCircles(around.jobs, (job, message) => found.add('needs-circle', job.own.keySpan ?? job.own, message))
  const pipeline = pipelineResource(config, found)
  const includes = config.includes.map((include, i) => includeResource(include, i, pipeline, config))
  const jobs = [...defaultJob(config.value), ...texts].map((job) => jobResource(job, pipeline, config, around))
  const commands = jobs.flatMap((job) => buildCommands(job, scriptLines(job.body)))
  return { resources: [pipeline, ...includes, ...jobs, ...commands], links: needLinks(jobs) }
}

function surroundings(config: Config, jobs: readonly JobText[]): Surroundings {
  return {
    config: config.value,
    stages: items(stagesOf(config)).map((stage) => printable(stage)),
    jobs: new Map(jobs.map((job) => [job.name, job])),
    complete: config.unread.length === 0,
  }
}

/** With `.pre` and `.post`; open where the file doesn't tell them all. */
function stagesOf({ value, own }: Config): Value {
  const stages = child(value, 'stages')
  const named = isUnset(stages) ? builtInStages.map((s) => scalar(s, own.span)) : items(stages)
  const open = stages.kind === 'unknown' || (stages.kind === 'list' && stages.open)
  return list([scalar('.pre', own.span), ...named, scalar('.post', own.span)], stages.span, { open })
}

/** Facts: `stages` (with `.pre` and `.post`), `variables`, `inputs` (of `spec:`), `conditions` (of `workflow:rules`),
 * `diagnostics` (see checks.ts). The body holds includes merged. */
function pipelineResource(config: Config, found: Diagnostics): Resource {
  const { file, extent, own, value, spec } = config
  return {
    kind: 'gitlab/Pipeline',
    address: file.path,
    name: file.path,
    body: value,
    facts: record(own.span, {
      stages: stagesOf(config),
      variables: variablesOf(child(value, 'variables')),
      inputs: child(spec, 'inputs'),
      conditions: conditionValues(get(value, 'workflow.rules')),
      diagnostics: found.value(own.span),
    }),
    header: firstKey(own),
    extent,
  }
}

/** Facts: `type` (local, project, remote, template, component), `read` (is its content known here?). */
function includeResource({ type, value }: Include, i: number, parent: Resource, config: Config): Resource {
  return {
    kind: 'gitlab/Include',
    address: `include[${i}]`,
    name: printable(child(value, type)),
    body: value,
    facts: record(value.span, {
      type: scalar(type, value.span),
      read: scalar(!config.unread.some((u) => u.value === value), value.span),
    }),
    header: value.span,
    extent: value.span,
    parent,
  }
}

/**
 * `gitlab/Job`, or `gitlab/Template` for a hidden one and for `default`, whose body is open: others complete it.
 * Facts: `own` (without templates and defaults), `stage`, `variables` (of pipeline and job), `image` and `services`
 * (`{ name, parts }`, variables expanded), `script` (the lines of all scripts, in order), `missing` (templates not found),
 * `conditions` (see rule-conditions.ts), `userControlled` (see user-controlled.ts), `inputUses`, `diagnostics` (see checks.ts), `deploys`, `production`, `scans`
 * (see roles.ts).
 */
function jobResource(job: JobText, pipeline: Resource, config: Config, around: Surroundings): Resource {
  const { value, own } = job
  const at = own.span
  const variables = variablesFor(value, config.value)
  const found = newDiagnostics()
  checkJob(job, around, found)
  return {
    kind: job.hidden ? 'gitlab/Template' : 'gitlab/Job',
    address: job.name,
    name: job.name,
    body: value,
    facts: record(at, {
      own,
      stage: firstSet(child(value, 'stage'), scalar('test', own.keySpan ?? at, { style: 'computed' })),
      variables,
      image: imageOf(child(value, 'image'), variables),
      services: list(
        items(child(value, 'services')).map((service) => imageOf(service, variables)),
        child(value, 'services').span,
      ),
      script: list(
        scriptLines(value).map(({ text }) => text),
        child(value, 'script').span,
      ),
      missing: list(job.missing, at),
      conditions: conditionValues(child(value, 'rules')),
      userControlled: userControlledUses(value, variables),
      inputUses: inputUses(value),
      diagnostics: found.value(at),
      ...roleValues(rolesOf(job.name, value), at),
    }),
    header: own.keySpan ?? at,
    extent: own.keySpan && own.keySpan.file === at.file ? { ...at, start: own.keySpan.start } : at,
    parent: pipeline,
  }
}

function variablesFor(job: Value, config: Value): Value {
  const inherit = get(job, 'inherit.variables')
  const global = child(config, 'variables')
  const own = child(job, 'variables')
  if (isFalse(inherit) === true) return variablesOf(own)
  if (inherit.kind !== 'list') return variablesOf(global, own)
  const wanted = new Set(items(inherit).map((name) => printable(name)))
  const taken = new Map([...entries(global)].filter(([name]) => wanted.has(name)))
  return variablesOf(mapping(taken, global.span), own)
}

function imageOf(image: Value, variables: Value): Value {
  const written = image.kind === 'map' ? child(image, 'name') : image
  if (isUnset(written)) return written
  const name = expanded(written, variables)
  const parts = imageParts(name)
  return record(written.span, { written, name, parts: name === written ? parts : moved(parts, written.span) })
}

/** Parts of a computed string have no place of their own. */
function moved(parts: Value, at: Span): Value {
  if (parts.kind !== 'map') return { ...parts, span: at }
  return mapping(new Map([...parts.entries].map(([key, part]) => [key, { ...part, span: at }])), at)
}

function needLinks(jobs: readonly Resource[]): Link[] {
  const byName = new Map(jobs.map((job) => [job.name, job]))
  return jobs.flatMap((from) =>
    ['needs', 'dependencies'].flatMap((via) =>
      items(child(from.body, via)).flatMap((need) => {
        const to = byName.get(printable(need.kind === 'map' ? child(need, 'job') : need))
        return to ? [{ from, to, via, span: need.span }] : []
      }),
    ),
  )
}

function record(at: Span, values: Readonly<Record<string, Value>>): Value {
  return withEntries(mapping(new Map(), at), values)
}

function firstKey(value: Value): Span {
  for (const [, entry] of entries(value)) if (entry.keySpan) return entry.keySpan
  return value.span
}
