/** A job as GitLab would run it: `extends` merged, `default:` filled in, references resolved. */
import { child, entries, isFalse, isUnset, items, mapping, printable, some, type Value } from '../../model/index.js'
import { defaultKeys, globalKeywords, oldDefaultKeys } from './keywords.js'
import { merged, withEntries } from './merge.js'
import { dereferenced } from './references.js'

export interface JobText {
  readonly name: string
  /** As written, without what it extends. */
  readonly own: Value
  /** What GitLab runs. */
  readonly value: Value
  readonly hidden: boolean
  /** Templates that `extends` names and that can't be found. */
  readonly missing: readonly Value[]
}

/** GitLab's own limit of `extends` levels is eleven. */
const maxLevels = 11

/** @param open could something that isn't read here add to the jobs? */
export function jobsOf(config: Value, open: boolean): readonly JobText[] {
  const jobs: JobText[] = []
  for (const [name, written] of entries(config)) {
    if (globalKeywords.has(name) || written.kind !== 'map') continue
    const missing: Value[] = []
    const hidden = name.startsWith('.')
    const extended = withTemplates(written, config, missing, new Set([name]), 0)
    const complete = dereferenced(extended, config)
    const filled = hidden ? complete : withDefaults(complete, config)
    const mayGrow = open || missing.length > 0 || (filled.kind === 'map' && filled.open)
    jobs.push({ name, own: written, value: withEntries(filled, {}, mayGrow || hidden), hidden, missing })
  }
  return jobs
}

/** What `default:` and the old top-level keys give to all jobs, as one more template; none if there are none. */
export function defaultJob(config: Value): readonly JobText[] {
  const own = child(config, 'default')
  const value = withDefaults(mapping(new Map(), own.kind === 'map' ? own.span : config.span), config)
  if (value.kind !== 'map' || value.entries.size === 0) return []
  return [{ name: 'default', own: value, value: withEntries(value, {}, true), hidden: true, missing: [] }]
}

/** The templates of `extends`, one string or a list. */
export function templatesOf(job: Value): readonly Value[] {
  const names = child(job, 'extends')
  return names.kind === 'scalar' && names.value !== null ? [names] : items(names)
}

function withTemplates(job: Value, config: Value, missing: Value[], seen: ReadonlySet<string>, level: number): Value {
  let below: Value = { kind: 'missing', span: job.span }
  for (const name of templatesOf(job)) {
    const template = child(config, printable(name))
    if (template.kind === 'map' && !seen.has(printable(name)) && level < maxLevels) {
      const inner = withTemplates(template, config, missing, new Set([...seen, printable(name)]), level + 1)
      below = merged(below, inner)
    } else if (template.kind !== 'map') missing.push(name)
  }
  return merged(below, job)
}

function withDefaults(job: Value, config: Value): Value {
  const defaults = dereferenced(child(config, 'default'), config)
  const inherit = child(child(job, 'inherit'), 'default')
  const filled: Record<string, Value> = {}
  for (const key of defaultKeys) {
    if (!isUnset(child(job, key)) || !inherits(inherit, key)) continue
    const value = child(defaults, key)
    const old = oldDefaultKeys.includes(key) ? dereferenced(child(config, key), config) : value
    if (!isUnset(value)) filled[key] = value
    else if (!isUnset(old)) filled[key] = old
  }
  return withEntries(job, filled)
}

/** `inherit: { default: false }` or a list of what to take. */
function inherits(inherit: Value, key: string): boolean {
  if (inherit.kind === 'list') return some(inherit, (item) => printable(item) === key) !== false
  return isFalse(inherit) !== true
}
