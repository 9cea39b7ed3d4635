/** What GitLab refuses, or does otherwise than it looks: names that lead nowhere, keys that mean nothing. */
import {
  child,
  entries,
  isTrue,
  isUnset,
  items,
  keys,
  list,
  printable,
  suggest,
  text,
  type Value,
} from '../../model/index.js'
import type { Diagnostics } from '../diagnostics.js'
import { environmentKeys, jobKeys } from './job-keys.js'
import { type JobText, templatesOf } from './jobs.js'
import { globalKeywords } from './keywords.js'

export interface Surroundings {
  /** The whole configuration, includes merged. */
  readonly config: Value
  readonly stages: readonly string[]
  readonly jobs: ReadonlyMap<string, JobText>
  /** Includes that can't be read may bring jobs, stages and templates. */
  readonly complete: boolean
}

export function checkJob(job: JobText, around: Surroundings, found: Diagnostics): void {
  const { value, name, hidden } = job
  checkTemplates(job, around, found)
  checkMix(value, found)
  // Hidden jobs may be any fragment that anchors and references pick from.
  if (hidden) return
  checkKeys(value, name, found)
  checkStage(value, around, found)
  checkNeeds(job, around, found)
  checkKind(job, around, found)
}

function checkKeys(job: Value, name: string, found: Diagnostics): void {
  for (const [key, value] of entries(job)) {
    if (jobKeys.has(key)) continue
    const meant = suggest(key, [...jobKeys])
    found.add('unknown-key', value.keySpan ?? value, `\`${key}\` is no key of a job${hint(meant)}`)
  }
  const environment = child(job, 'environment')
  for (const [key, value] of entries(environment)) {
    if (!environmentKeys.has(key))
      found.add(
        'unknown-key',
        value.keySpan ?? value,
        `\`${key}\` is no key of \`${name}.environment\`${hint(suggest(key, [...environmentKeys]))}`,
      )
  }
}

function hint(meant: string | undefined): string {
  return meant ? `, did you mean \`${meant}\`?` : ''
}

function checkTemplates({ own, missing }: JobText, { jobs, complete }: Surroundings, found: Diagnostics): void {
  if (!complete) return
  const absent = new Set(missing.map((name) => printable(name)))
  for (const template of templatesOf(own)) {
    const name = printable(template)
    if (absent.has(name) && !name.includes('$'))
      found.add(
        'unknown-template',
        template,
        `there is no job \`${name}\` to extend${hint(suggest(name, [...jobs.keys()]))}`,
      )
  }
}

/** GitLab refuses `rules` together with `only` and `except`. */
function checkMix(value: Value, found: Diagnostics): void {
  if (isUnset(child(value, 'rules')) || child(value, 'rules').kind === 'unknown') return
  for (const key of ['only', 'except']) {
    const old = child(value, key)
    if (!isUnset(old) && old.kind !== 'unknown')
      found.add('rules-mix', old.keySpan ?? old, `\`${key}\` can't stand beside \`rules\``)
  }
}

function checkStage(value: Value, { stages, complete }: Surroundings, found: Diagnostics): void {
  const stage = child(value, 'stage')
  const name = text(stage)
  if (!complete || name === '' || /\$/.test(name) || stages.includes(name)) return
  found.add(
    'unknown-stage',
    stage,
    `there is no stage \`${name}\`${hint(suggest(name, stages)) || `; there is ${stages.join(', ')}`}`,
  )
}

function checkNeeds({ value, name }: JobText, { jobs, complete }: Surroundings, found: Diagnostics): void {
  for (const key of ['needs', 'dependencies']) {
    for (const need of items(child(value, key))) {
      const target = need.kind === 'map' ? child(need, 'job') : need
      const elsewhere = ['project', 'pipeline'].some((other) => !isUnset(child(need, other)))
      const wanted = text(target)
      if (elsewhere || wanted === '' || /\$/.test(wanted) || isTrue(child(need, 'optional')) === true) continue
      const known = jobs.get(wanted)
      if (known && !known.hidden) continue
      if (complete)
        found.add(
          'unknown-need',
          target,
          `\`${name}\` needs \`${wanted}\`, which is no job of this pipeline${hint(suggest(wanted, [...jobs.keys()]))}`,
        )
    }
  }
}

/** A job runs a script, or starts another pipeline. */
function checkKind({ value, own, name }: JobText, { complete }: Surroundings, found: Diagnostics): void {
  if (!complete || value.kind !== 'map' || value.open) return
  const written = keys(value)
  if (['script', 'run', 'trigger', 'release'].some((key) => written.includes(key))) return
  found.add('no-script', own.keySpan ?? own, `\`${name}\` has neither \`script\` nor \`trigger\``)
}

/** The jobs of each circle of needs, at the first of its jobs in the file. */
export function checkCircles(
  jobs: ReadonlyMap<string, JobText>,
  report: (job: JobText, message: string) => void,
): void {
  const needs = (name: string): readonly string[] =>
    items(child(jobs.get(name)?.value ?? list([], emptySpan), 'needs')).map((need) =>
      text(need.kind === 'map' ? child(need, 'job') : need),
    )
  const done = new Set<string>()
  for (const [name, job] of jobs) {
    const circle = circleFrom(name, needs, done)
    if (circle) report(job, `the jobs wait for each other: ${[...circle, circle[0]].join(' → ')}`)
  }
}

const emptySpan = { file: { path: '', text: '' }, start: 0, end: 0 }

function circleFrom(
  start: string,
  needs: (name: string) => readonly string[],
  done: Set<string>,
): string[] | undefined {
  const path: string[] = []
  const visit = (name: string): string[] | undefined => {
    if (path.includes(name)) return path.slice(path.indexOf(name))
    if (done.has(name) || path.length > 500) return undefined
    path.push(name)
    for (const next of needs(name)) {
      const circle = visit(next)
      if (circle) return circle
    }
    path.pop()
    done.add(name)
    return undefined
  }
  const circle = visit(start)
  for (const name of circle ? path : []) done.add(name)
  return circle
}

/** Top-level keys that are neither global nor a job. */
export function checkGlobals(own: Value, found: Diagnostics): void {
  for (const [key, value] of entries(own)) {
    if (globalKeywords.has(key) || key.startsWith('.') || value.kind === 'map' || value.kind === 'unknown') continue
    found.add(
      'unknown-key',
      value.keySpan ?? value,
      `\`${key}\` is neither a job nor a setting of the pipeline${hint(suggest(key, [...globalKeywords]))}`,
    )
  }
}
