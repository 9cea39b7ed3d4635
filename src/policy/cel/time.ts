import { table } from '../../model/index.js'

const SECOND = 1_000_000_000n

const units = table<bigint>({
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: SECOND,
  m: 60n * SECOND,
  h: 3600n * SECOND,
})

/** Nanoseconds of `1h30m`, `-1.5s`, `0`; undefined if it is no duration. */
export function parseDuration(text: string): bigint | undefined {
  const match = /^([-+]?)((?:(?:\d+\.?\d*|\.\d+)(?:ns|us|\u00b5s|\u03bcs|ms|s|m|h))+|0)$/.exec(text)
  if (!match) return undefined
  let nanos = 0n
  for (const [, whole = '', fraction = '', unit = ''] of (match[2] ?? '').matchAll(
    /(\d*)\.?(\d*)([a-z\u00b5\u03bc]+)/g,
  )) {
    const size = units[unit] ?? 0n
    nanos += BigInt(whole || '0') * size
    if (fraction) nanos += (BigInt(fraction) * size) / 10n ** BigInt(fraction.length)
  }
  return match[1] === '-' ? -nanos : nanos
}

/** Seconds, with as many decimals as there are. */
export function printDuration(nanos: bigint): string {
  const sign = nanos < 0n ? '-' : ''
  const size = nanos < 0n ? -nanos : nanos
  return `${sign}${size / SECOND}${fraction(size % SECOND)}s`
}

function fraction(nanos: bigint): string {
  return nanos === 0n ? '' : `.${nanos.toString().padStart(9, '0').replace(/0+$/, '')}`
}

/** Nanoseconds since 1970 of an RFC 3339 time; undefined if it is none. Years outside 1–9999 answer a number out of range. */
export function parseTimestamp(text: string): bigint | undefined {
  const match = /^(\d{4,5})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:[Zz]|([-+])(\d\d):(\d\d))$/.exec(
    text,
  )
  if (!match) return undefined
  const [, year, month, day, hour, minute, second, decimals = '', sign, zoneHour = '0', zoneMinute = '0'] = match
  const [mo, d, h, mi, s] = [Number(month), Number(day), Number(hour), Number(minute), Number(second)]
  if (h > 23 || mi > 59 || s > 59 || Number(zoneHour) > 23 || Number(zoneMinute) > 59) return undefined
  const date = new Date(0)
  date.setUTCFullYear(Number(year), mo - 1, d)
  if (date.getUTCMonth() !== mo - 1 || date.getUTCDate() !== d) return undefined
  const offset = (Number(zoneHour) * 60 + Number(zoneMinute)) * (sign === '-' ? -1 : 1)
  const seconds = date.getTime() / 1000 + h * 3600 + (mi - offset) * 60 + s
  return BigInt(seconds) * SECOND + BigInt(decimals.padEnd(9, '0'))
}

/** Whole seconds towards the past. */
export function floorSeconds(nanos: bigint): bigint {
  const seconds = nanos / SECOND
  return nanos % SECOND < 0n ? seconds - 1n : seconds
}

export function printTimestamp(nanos: bigint): string {
  const seconds = floorSeconds(nanos)
  const text = new Date(Number(seconds) * 1000).toISOString().replace(/\.\d+Z$/, '')
  return `${text}${fraction(nanos - seconds * SECOND)}Z`
}

/** A date whose UTC fields are the local ones of the zone (`UTC`, `Europe/Berlin`, `+02:00`); undefined: no such zone. */
export function inZone(nanos: bigint, zone: string): Date | undefined {
  const millis = Number(floorSeconds(nanos)) * 1000 + Number((nanos - floorSeconds(nanos) * SECOND) / 1_000_000n)
  if (zone === '' || zone === 'UTC') return new Date(millis)
  const fixed = /^([-+]?)(\d\d?):(\d\d)$/.exec(zone)
  if (fixed) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3])
    return new Date(millis + minutes * 60_000 * (fixed[1] === '-' ? -1 : 1))
  }
  return inNamedZone(millis, zone)
}

function inNamedZone(millis: number, zone: string): Date | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    const parts = new Map(format.formatToParts(millis).map((p) => [p.type, Number(p.value)]))
    const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0
    const date = new Date(0)
    date.setUTCFullYear(part('year'), part('month') - 1, part('day'))
    date.setUTCHours(part('hour'), part('minute'), part('second'), ((millis % 1000) + 1000) % 1000)
    return date
  } catch {
    return undefined
  }
}

/** From 0 on January 1st. */
export function dayOfYear(date: Date): number {
  const start = new Date(date)
  start.setUTCMonth(0, 1)
  return Math.round((date.getTime() - start.getTime()) / 86_400_000)
}
