/** POSIX cron as GitHub reads it: five fields, no nicknames, no more often than every five minutes. */

interface Field {
  readonly name: string
  readonly least: number
  readonly most: number
  readonly words: readonly string[]
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const days = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']

const fields: readonly Field[] = [
  { name: 'minute', least: 0, most: 59, words: [] },
  { name: 'hour', least: 0, most: 23, words: [] },
  { name: 'day of the month', least: 1, most: 31, words: [] },
  { name: 'month', least: 1, most: 12, words: ['', ...months] },
  { name: 'day of the week', least: 0, most: 6, words: days },
]

/** What is wrong with a schedule; undefined if nothing is. */
export function cronFault(cron: string): string | undefined {
  const parts = cron.trim().split(/\s+/)
  if (cron.trim().startsWith('@')) return `\`${cron}\` is no schedule: GitHub knows no nicknames`
  if (parts.length !== fields.length) return `a schedule has five fields, this one has ${parts.length}`
  const sets: Set<number>[] = []
  for (const [i, field] of fields.entries()) {
    const values = valuesOf(parts[i] ?? '', field)
    if (typeof values === 'string') return values
    sets.push(values)
  }
  return tooOften(sets[0] ?? new Set(), sets[1] ?? new Set())
}

function valuesOf(part: string, field: Field): Set<number> | string {
  const result = new Set<number>()
  for (const item of part.split(',')) {
    const match = /^(\*|[\w]+)(?:-(\w+))?(?:\/(\d+))?$/.exec(item)
    if (!match) return `\`${item}\` is no ${field.name}`
    const [, from = '', to, every] = match
    const first = from === '*' ? field.least : numberOf(from, field)
    const last = to === undefined ? (from === '*' || every !== undefined ? field.most : first) : numberOf(to, field)
    const step = every === undefined ? 1 : Number(every)
    if (first === undefined || last === undefined || first > last || step === 0) {
      return `\`${item}\` is no ${field.name}: it counts from ${field.least} to ${field.most}`
    }
    for (let n = first; n <= last; n += step) result.add(n)
  }
  return result
}

function numberOf(word: string, { least, most, words }: Field): number | undefined {
  const named = words.indexOf(word.toUpperCase())
  const n = named >= 0 ? named : /^\d+$/.test(word) ? Number(word) : Number.NaN
  return n >= least && n <= most ? n : undefined
}

const shortest = 5

function tooOften(minutes: ReadonlySet<number>, hours: ReadonlySet<number>): string | undefined {
  const sorted = [...minutes].sort((a, b) => a - b)
  const everyHour = [...hours].some((hour) => hours.has((hour + 1) % 24))
  const gaps = sorted.map((minute, i) => {
    const next = sorted[i + 1]
    return next === undefined ? (everyHour ? (sorted[0] ?? 0) + 60 - minute : 60) : next - minute
  })
  const gap = Math.min(...gaps)
  return gap < shortest
    ? `every ${gap === 1 ? 'minute' : `${gap} minutes`} is too often: GitHub starts schedules at least five minutes apart`
    : undefined
}
