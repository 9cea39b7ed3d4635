/** Parts of timestamps and durations. */
import type { Library } from '../functions.js'
import { dayOfYear, inZone } from '../time.js'
import { type CelError, type Duration, fail, int, type Timestamp } from '../values.js'

type Part = (date: Date) => number

function ofTimestamp(part: Part): (t: Timestamp, zone?: unknown) => number | CelError {
  return (t, zone) => {
    const name = typeof zone === 'string' ? zone : 'UTC'
    const date = inZone(t.nanos, name)
    return date ? part(date) : fail('argument', `"${name}" is no time zone`)
  }
}

const parts: Readonly<Record<string, Part>> = {
  getFullYear: (d) => d.getUTCFullYear(),
  getMonth: (d) => d.getUTCMonth(),
  getDate: (d) => d.getUTCDate(),
  getDayOfMonth: (d) => d.getUTCDate() - 1,
  getDayOfWeek: (d) => d.getUTCDay(),
  getDayOfYear: dayOfYear,
  getHours: (d) => d.getUTCHours(),
  getMinutes: (d) => d.getUTCMinutes(),
  getSeconds: (d) => d.getUTCSeconds(),
  getMilliseconds: (d) => d.getUTCMilliseconds(),
}

const whole = (d: Duration, unit: bigint): number | bigint => int(d.nanos / unit)

export const time: Library = {
  ...Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) => [
      [`(timestamp).${name}(): int`, ofTimestamp(part)],
      [`(timestamp).${name}(string): int`, ofTimestamp(part)],
    ]),
  ),
  '(duration).getHours(): int': (d: Duration) => whole(d, 3_600_000_000_000n),
  '(duration).getMinutes(): int': (d: Duration) => whole(d, 60_000_000_000n),
  '(duration).getSeconds(): int': (d: Duration) => whole(d, 1_000_000_000n),
  '(duration).getMilliseconds(): int': (d: Duration) => int((d.nanos / 1_000_000n) % 1000n),
}
