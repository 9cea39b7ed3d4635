/** Functions of timestamps (RFC 3339). What the clock answers isn't known here. */
import { table } from '../../../../model/index.js'
import { numberType, stringType } from '../types.js'
import { define, fault, type Invocation, ofText } from './define.js'

interface Moment {
  /** Nanoseconds since 1970 began, in UTC. */
  readonly instant: bigint
  /** Minutes the local time is ahead of UTC. */
  readonly offset: number
}

const second = 1_000_000_000n
const pattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9})\d*)?(?:Z|([+-])(\d\d):(\d\d))$/

function parse(written: string): Moment | undefined {
  const found = pattern.exec(written)
  if (!found) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, seconds = 0] = found.slice(1, 7).map(Number)
  const [offsetHours, offsetMinutes] = [Number(found[9] ?? 0), Number(found[10] ?? 0)]
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  const inRange = month >= 1 && month <= 12 && date.getUTCDate() === day && date.getUTCMonth() === month - 1
  if (!inRange || hour > 23 || minute > 59 || seconds > 59 || offsetHours > 23 || offsetMinutes > 59) return undefined
  const offset = (found[8] === '-' ? -1 : 1) * (offsetHours * 60 + offsetMinutes)
  const local = date.getTime() / 1000 + hour * 3600 + minute * 60 + seconds
  const fraction = BigInt((found[7] ?? '0').padEnd(9, '0'))
  return { instant: BigInt(local - offset * 60) * second + fraction, offset }
}

function invalid(written: string, argument: number) {
  return fault(`${JSON.stringify(written)} is no timestamp like 2006-01-02T15:04:05Z`, argument)
}

/** The local time as a Date whose UTC fields are that time. */
function local({ instant, offset }: Moment): Date {
  return new Date(Number(instant / 1_000_000n) + offset * 60_000)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function zone(offset: number, separator: string): string {
  const size = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`
}

function timestampText(moment: Moment): string {
  const stamp = local(moment).toISOString().slice(0, 19)
  return stamp + (moment.offset === 0 ? 'Z' : zone(moment.offset, ':'))
}

const units = table<bigint>({
  h: 3600n * second,
  m: 60n * second,
  s: second,
  ms: 1_000_000n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ns: 1n,
})

/** Nanoseconds of `-1h30m`, `1.5h`. */
function parseDuration(written: string): bigint | undefined {
  const [, sign, rest = ''] = /^([+-]?)(.*)$/s.exec(written) ?? []
  if (rest === '0') return 0n
  if (!/^(?:(?:\d+\.?\d*|\.\d+)(?:h|ms|us|\u00b5s|\u03bcs|ns|m|s))+$/.test(rest) || rest.length > 100) return undefined
  let total = 0n
  for (const [, whole = '', fraction = '', unit = 's'] of rest.matchAll(
    /(\d*)\.?(\d*)(h|ms|us|\u00b5s|\u03bcs|ns|m|s)/g,
  )) {
    const scale = units[unit] ?? 1n
    total += BigInt(whole || '0') * scale + (BigInt(fraction || '0') * scale) / 10n ** BigInt(fraction.length)
  }
  return sign === '-' ? -total : total
}

const timeadd = ofText(stringType, (written, duration) => {
  const moment = parse(written)
  if (!moment) return invalid(written, 0)
  const change = parseDuration(duration)
  if (change === undefined) return fault(`${JSON.stringify(duration)} is no duration like 1h30m`, 1)
  const result = { ...moment, instant: moment.instant + change }
  return Number.isNaN(local(result).getTime()) ? fault('the result is no date', 1) : timestampText(result)
})

const timecmp = ofText(numberType, (a, b) => {
  const [left, right] = [parse(a), parse(b)]
  if (!left) return invalid(a, 0)
  if (!right) return invalid(b, 1)
  return left.instant < right.instant ? -1 : left.instant > right.instant ? 1 : 0
})

const months = 'January February March April May June July August September October November December'.split(' ')
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

const fields = table<(time: Date, offset: number) => string>({
  YYYY: (t) => String(t.getUTCFullYear()).padStart(4, '0'),
  YY: (t) => two(t.getUTCFullYear() % 100),
  MMMM: (t) => months[t.getUTCMonth()] ?? '',
  MMM: (t) => months[t.getUTCMonth()]?.slice(0, 3) ?? '',
  MM: (t) => two(t.getUTCMonth() + 1),
  M: (t) => String(t.getUTCMonth() + 1),
  DD: (t) => two(t.getUTCDate()),
  D: (t) => String(t.getUTCDate()),
  EEEE: (t) => days[t.getUTCDay()] ?? '',
  EEE: (t) => days[t.getUTCDay()]?.slice(0, 3) ?? '',
  hh: (t) => two(t.getUTCHours()),
  h: (t) => String(t.getUTCHours()),
  HH: (t) => two(t.getUTCHours() % 12 || 12),
  H: (t) => String(t.getUTCHours() % 12 || 12),
  AA: (t) => (t.getUTCHours() < 12 ? 'AM' : 'PM'),
  aa: (t) => (t.getUTCHours() < 12 ? 'am' : 'pm'),
  mm: (t) => two(t.getUTCMinutes()),
  m: (t) => String(t.getUTCMinutes()),
  ss: (t) => two(t.getUTCSeconds()),
  s: (t) => String(t.getUTCSeconds()),
  ZZZZZ: (_, offset) => zone(offset, ':'),
  ZZZZ: (_, offset) => zone(offset, ''),
  ZZZ: (_, offset) => (offset === 0 ? 'UTC' : zone(offset, '')),
  Z: (_, offset) => (offset === 0 ? 'Z' : zone(offset, ':')),
})

const formatdate = ofText(stringType, (format, written) => {
  const moment = parse(written)
  if (!moment) return invalid(written, 1)
  const time = local(moment)
  let result = ''
  for (const [token] of format.matchAll(/'(?:[^']|'')*'?|([A-Za-z])\1*|[^A-Za-z']+/g)) {
    if (token.startsWith("'")) {
      if (token === "''") {
        result += "'"
        continue
      }
      if (!/^'(?:[^']|'')*'$/.test(token)) return fault('a quote is not closed', 0)
      result += token.slice(1, -1).replaceAll("''", "'")
      continue
    }
    const field = fields[token]
    if (!field && /^[A-Za-z]/.test(token)) return fault(`there is no format \`${token}\`; put text in single quotes`, 0)
    result += field ? field(time, moment.offset) : token
  }
  return result
})

/** What depends on the time, or on chance. */
function undetermined(why: string, parameters: number) {
  return define({
    parameters: Array.from({ length: parameters }, () => ({ type: stringType, needs: 'none' as const })),
    optional: parameters,
    returns: stringType,
    implement: (_, at: Invocation) => ({ kind: 'unknown', why, span: at.span, type: stringType }),
  })
}

export const dates = {
  formatdate,
  plantimestamp: undetermined('it is the time of the plan', 0),
  timeadd,
  timecmp,
  timestamp: undetermined('it is the time of the run', 0),
}

export const undeterminedFunctions = {
  bcrypt: undetermined('the hash has a new salt in every run', 2),
  rsadecrypt: undetermined('it needs a private key', 2),
  uuid: undetermined('it is new in every run', 0),
}
