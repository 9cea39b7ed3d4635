/** `invocations[0]`: what could not be judged, and why. */
import type { Invocation, Notification } from 'sarif'
import type { ScanResult } from '../model/index.js'
import { count, groupBy, isComplete, suppressionFault } from './common.js'
import type { Places } from './sarif-places.js'
import type { Chosen, SarifProfile } from './sarif-profile.js'
import type { RuleIndex } from './sarif-rules.js'

interface Note {
  readonly id: string
  readonly level: 'error' | 'warning' | 'note'
  readonly text: string
  readonly locations?: Notification['locations']
  readonly ruleId?: string
}

/** Problems of the configuration itself are told apart by their code. */
const isConfiguration = (note: Note): boolean => /^(config|policy)-/.test(note.id)

export function invocation(
  result: ScanResult,
  chosen: Chosen,
  places: Places,
  rules: RuleIndex,
  profile: SarifProfile,
): Invocation {
  const notes = [
    ...problems(result, places),
    ...crashes(result, places),
    ...unread(result, places),
    ...unusedSuppressions(result, places),
    ...leftOut(result, chosen, profile),
  ]
  const write = (note: Note): Notification => notification(note, rules)
  return {
    executionSuccessful: isComplete(result),
    toolConfigurationNotifications: notes.filter(isConfiguration).map(write),
    toolExecutionNotifications: notes.filter((note) => !isConfiguration(note)).map(write),
  }
}

function notification(note: Note, rules: RuleIndex): Notification {
  const rule = note.ruleId === undefined ? -1 : rules.indexOf(note.ruleId)
  return {
    descriptor: { id: note.id },
    level: note.level,
    message: { text: note.text },
    ...(note.locations ? { locations: note.locations } : {}),
    ...(note.ruleId === undefined ? {} : { associatedRule: { id: note.ruleId, ...(rule < 0 ? {} : { index: rule }) } }),
  }
}

function problems(result: ScanResult, places: Places): readonly Note[] {
  return result.problems.map(({ code, severity, message, hint, path, range }) => ({
    id: code,
    level: severity,
    text: hint ? `${message} ${hint}` : message,
    locations: [places.location(path, range)],
  }))
}

function crashes(result: ScanResult, places: Places): readonly Note[] {
  return result.crashes.map(({ ruleId, message, path, resource }) => ({
    id: 'rule-crashed',
    level: 'error',
    text: `Rule ${ruleId} stopped: ${message}`,
    locations: [places.location(path, undefined, resource)],
    ruleId,
  }))
}

/** One note for each reason, with all its files: thousands of skipped files must not hide the rest. */
function unread(result: ScanResult, places: Places): readonly Note[] {
  const reasons = groupBy(
    result.files.filter((f) => f.status !== 'judged'),
    (f) => `${f.status} ${f.why ?? ''}`,
  )
  return [...reasons.values()].flatMap((files): Note[] => {
    const [first] = files
    if (!first) return []
    const failed = first.status === 'failed'
    return [
      {
        id: failed ? 'file-failed' : 'file-skipped',
        level: failed ? 'error' : 'note',
        text: `${count(files.length, 'file')} ${first.status}: ${first.why ?? 'no reason given'}`,
        locations: files.map((f) => places.location(f.path)),
      },
    ]
  })
}

function unusedSuppressions(result: ScanResult, places: Places): readonly Note[] {
  return result.unusedSuppressions.map((unused) => ({
    id: `suppression-${unused.why}`,
    level: 'warning',
    text: suppressionFault(unused),
    locations: [places.location(unused.path, unused.range)],
  }))
}

function leftOut(result: ScanResult, chosen: Chosen, profile: SarifProfile): readonly Note[] {
  const notes: Note[] = []
  if (chosen.trimmed > 0) {
    const text = `${count(chosen.trimmed, 'finding')} of the lowest severities left out: more than ${profile.results} can't be uploaded`
    notes.push({ id: 'results-trimmed', level: 'warning', text })
  }
  if (profile.marked) return notes
  const suppressed = result.suppressed.length
  if (suppressed > 0) {
    notes.push({ id: 'results-suppressed', level: 'note', text: `${count(suppressed, 'suppressed finding')} left out` })
  }
  if (result.undecided.length > 0) {
    const text = `${count(result.undecided.length, 'undecided verdict')} left out: they depend on values not known here`
    notes.push({ id: 'results-undecided', level: 'note', text })
  }
  return notes
}
