/** `on:`: events, their activity types, filters, schedules and inputs. */
import { child, entries, isUnset, items, keys, printable, suggest, text, type Value } from '../../../model/index.js'
import type { Diagnostics } from '../../diagnostics.js'
import { type EventData, events } from '../data/events.js'
import { hasExpression } from '../expressions/embedded.js'
import { cronFault } from './cron.js'
import { globFaults } from './globs.js'
import { checkShape } from './structure.js'
import { triggerShapes } from './workflow-shape.js'

export function checkEvents(on: Value, found: Diagnostics): void {
  if (isUnset(on)) {
    if (on.kind === 'scalar') found.add('empty-value', on, '`on` is empty')
    return
  }
  const bare = on.kind === 'scalar' ? [on] : items(on)
  for (const event of bare) checkName(printable(event), event, found)
  for (const [name, settings] of entries(on)) {
    const data = checkName(name, settings.keySpan ?? settings, found)
    if (data) checkSettings(name, settings, data, found)
  }
  for (const event of bare) {
    if (/^(?:schedule|workflow_run)$/.test(printable(event)))
      found.add('event-filter', event, `\`${printable(event)}\` needs settings: write it as a key`)
  }
}

function checkName(name: string, at: Parameters<Diagnostics['add']>[1], found: Diagnostics): EventData | undefined {
  const data = events.get(name)
  if (data || name === '' || hasExpression(name)) return data
  const meant = suggest(name, [...events.keys()])
  found.add('unknown-event', at, `GitHub knows no event \`${name}\`${meant ? `, did you mean \`${meant}\`?` : ''}`)
  return undefined
}

const allFilters: ReadonlySet<string> = new Set([
  ...['branches', 'branches-ignore', 'paths', 'paths-ignore', 'tags', 'tags-ignore', 'workflows', 'names', 'versions'],
])

function checkSettings(name: string, settings: Value, data: EventData, found: Diagnostics): void {
  const shape = triggerShapes[name]
  if (shape) {
    checkShape(settings, shape, `on.${name}`, found)
    if (name === 'schedule') checkSchedule(settings, found)
    if (name === 'workflow_dispatch' || name === 'workflow_call') checkInputs(name, child(settings, 'inputs'), found)
    return
  }
  for (const [key, value] of entries(settings)) {
    const at = value.keySpan ?? value
    if (key === 'types' && data.types) checkTypes(name, value, data.types, found)
    else if (key === 'types') found.add('event-filter', at, `\`${name}\` has no activity types`)
    else if (data.filters.includes(key)) checkPatterns(key, value, found)
    else if (allFilters.has(key)) found.add('event-filter', at, `\`${key}\` has no effect on \`${name}\``)
    else if (key !== '<<') {
      const meant = suggest(key, [...data.filters, ...(data.types ? ['types'] : [])])
      found.add(
        'unexpected-key',
        at,
        `\`${key}\` is not a key of \`on.${name}\`${meant ? `, did you mean \`${meant}\`?` : ''}`,
      )
    }
  }
  checkPairs(name, settings, found)
  if (name === 'workflow_run' && settings.kind === 'map' && isUnset(child(settings, 'workflows'))) {
    found.add('event-filter', settings, '`workflow_run` needs `workflows`: the names of the workflows it waits for')
  }
}

function checkTypes(name: string, value: Value, types: readonly string[], found: Diagnostics): void {
  for (const type of value.kind === 'list' ? value.items : [value]) {
    const written = printable(type)
    if (types.length === 0 || types.includes(written) || type.kind !== 'scalar' || hasExpression(written)) continue
    if (isUnset(type)) found.add('empty-value', type, `\`on.${name}.types\` is empty`)
    else found.add('unknown-event', type, `\`${name}\` knows no activity \`${written}\`; known: ${types.join(', ')}`)
  }
}

/** GitHub refuses a filter together with its `-ignore` form. */
function checkPairs(name: string, settings: Value, found: Diagnostics): void {
  const written = keys(settings)
  for (const filter of ['branches', 'tags', 'paths']) {
    if (!written.includes(filter) || !written.includes(`${filter}-ignore`)) continue
    const second = written.filter((key) => key === filter || key === `${filter}-ignore`)[1]
    const at = child(settings, second ?? filter)
    found.add(
      'event-filter',
      at.keySpan ?? at,
      `\`${filter}\` and \`${filter}-ignore\` can't stand together at \`${name}\`; use \`!\` in one of them`,
    )
  }
}

function checkPatterns(key: string, value: Value, found: Diagnostics): void {
  const all = value.kind === 'list' ? value.items : [value]
  if (value.kind === 'list' && value.items.length === 0) found.add('empty-value', value, `\`${key}\` is empty`)
  if (key === 'workflows' || key === 'names') return
  for (const pattern of all) {
    if (pattern.kind !== 'scalar') continue
    const of = key.startsWith('paths') ? 'path' : 'ref'
    for (const { code, message } of globFaults(pattern.value === null ? '' : String(pattern.value), of))
      found.add(code, pattern, message)
  }
}

function checkSchedule(schedule: Value, found: Diagnostics): void {
  for (const entry of items(schedule)) {
    const cron = child(entry, 'cron')
    const fault =
      cron.kind === 'scalar' && cron.value !== null && !hasExpression(text(cron))
        ? cronFault(String(cron.value))
        : undefined
    if (fault !== undefined) found.add('schedule', cron, fault)
    const zone = child(entry, 'timezone')
    if (zone.kind === 'scalar' && typeof zone.value === 'string' && !isTimeZone(zone.value))
      found.add('schedule', zone, `there is no time zone \`${zone.value}\``)
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

const mostInputs = 25

function checkInputs(event: string, inputs: Value, found: Diagnostics): void {
  if (event === 'workflow_dispatch' && keys(inputs).length > mostInputs) {
    found.add('event-input', inputs, `GitHub takes ${mostInputs} inputs at most, these are ${keys(inputs).length}`)
  }
  for (const [name, input] of entries(inputs)) checkInput(event, name, input, found)
}

function checkInput(event: string, name: string, input: Value, found: Diagnostics): void {
  const type = text(child(input, 'type'))
  const preset = child(input, 'default')
  const options = child(input, 'options')
  const known = items(options).map((option) => printable(option))
  if (type === 'choice' && isUnset(options))
    found.add('event-input', child(input, 'type'), `\`${name}\` is a choice without \`options\``)
  if (type !== 'choice' && !isUnset(options) && event === 'workflow_dispatch') {
    found.add(
      'event-input',
      options.keySpan ?? options,
      `\`options\` of \`${name}\` have no effect: its type is no \`choice\``,
    )
  }
  const twice = items(options).find((option, i) => known.indexOf(printable(option)) !== i)
  if (twice) found.add('event-input', twice, `the option \`${printable(twice)}\` stands twice`)
  if (preset.kind !== 'scalar' || preset.value === null || hasExpression(text(preset))) return
  if (type === 'choice' && known.length > 0 && !known.includes(printable(preset))) {
    found.add('event-input', preset, `the default \`${printable(preset)}\` is none of the options`)
  }
  if (type === 'boolean' && typeof preset.value !== 'boolean' && !/^(?:true|false)$/.test(printable(preset)))
    found.add('event-input', preset, `the default of \`${name}\` must be true or false`)
  if (type === 'number' && !Number.isFinite(Number(preset.value)))
    found.add('event-input', preset, `the default of \`${name}\` must be a number`)
}
