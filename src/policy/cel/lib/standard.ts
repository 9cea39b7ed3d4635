/** The functions of the language definition: sizes, conversions, string tests. */
import { table } from '../../../model/index.js'
import { checkedDuration, checkedInt, checkedTime, checkedUint } from '../arithmetic.js'
import type { Library } from '../functions.js'
import * as text from '../text.js'
import { floorSeconds, parseDuration, parseTimestamp, printDuration, printTimestamp } from '../time.js'
import {
  type Bytes,
  bytes,
  type CelError,
  type CelList,
  type CelMap,
  type CelUnknown,
  type CelValue,
  type Double,
  type Duration,
  double,
  fail,
  int,
  type Timestamp,
  typeName,
  typeValue,
  type Uint,
  unknownOf,
} from '../values.js'

type Int = number | bigint

const same = (v: CelValue): CelValue => v

function sizeOf(container: CelList | CelMap): number | CelUnknown {
  const size = container.kind === 'list' ? container.items.length : container.entries.size
  if (!container.open) return size
  return { ...unknownOf(container.why ?? 'it may hold more than can be seen', container), atLeast: size }
}

function intFromDouble({ value }: Double): CelValue | CelUnknown | CelError {
  return value > -(2 ** 63) && value < 2 ** 63
    ? int(BigInt(Math.trunc(value)))
    : fail('range', 'the number does not fit into an int (64 bits)')
}

function uintFromDouble({ value }: Double): CelValue | CelUnknown | CelError {
  return value >= 0 && value < 2 ** 64
    ? checkedUint(BigInt(Math.trunc(value)))
    : fail('range', 'the number does not fit into a uint (64 bits)')
}

function intFromString(s: string): CelValue | CelUnknown | CelError {
  return /^[-+]?\d{1,20}$/.test(s) ? checkedInt(BigInt(s.replace('+', ''))) : fail('argument', `"${s}" is no int`)
}

function uintFromString(s: string): CelValue | CelUnknown | CelError {
  return /^\d{1,20}$/.test(s) ? checkedUint(BigInt(s)) : fail('argument', `"${s}" is no uint`)
}

function doubleFromString(s: string): CelValue | CelError {
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(s)) return double(Number(s))
  if (/^[-+]?nan$/i.test(s)) return double(Number.NaN)
  const infinite = /^([-+]?)inf(?:inity)?$/i.exec(s)
  if (infinite) return double(infinite[1] === '-' ? -Infinity : Infinity)
  return fail('argument', `"${s}" is no number`)
}

const truths = table<boolean>({
  1: true,
  t: true,
  T: true,
  true: true,
  TRUE: true,
  True: true,
  0: false,
  f: false,
  F: false,
  false: false,
  FALSE: false,
  False: false,
})

function boolFromString(s: string): boolean | CelError {
  return truths[s] ?? fail('argument', `"${s}" is neither true nor false`)
}

function stringFromBytes({ value }: Bytes): string | CelError {
  return text.fromUtf8(value) ?? fail('argument', 'the bytes are no UTF-8')
}

function timestampFromString(s: string): CelValue | CelUnknown | CelError {
  const nanos = parseTimestamp(s)
  return nanos === undefined ? fail('argument', `"${s}" is no RFC 3339 time`) : checkedTime(nanos)
}

function durationFromString(s: string): CelValue | CelUnknown | CelError {
  const nanos = parseDuration(s)
  return nanos === undefined ? fail('argument', `"${s}" is no duration such as 1h30m`) : checkedDuration(nanos)
}

export const standard: Library = {
  'size(string): int': (s: string) => text.length(s),
  'size(bytes): int': (b: Bytes) => b.value.length,
  'size(list(T)): int': (l: CelList) => sizeOf(l),
  'size(map(K, V)): int': (m: CelMap) => sizeOf(m),
  '(string).size(): int': (s: string) => text.length(s),
  '(bytes).size(): int': (b: Bytes) => b.value.length,
  '(list(T)).size(): int': (l: CelList) => sizeOf(l),
  '(map(K, V)).size(): int': (m: CelMap) => sizeOf(m),

  '(string).contains(string): bool': (s: string, part: string) => s.includes(part),
  '(string).startsWith(string): bool': (s: string, part: string) => s.startsWith(part),
  '(string).endsWith(string): bool': (s: string, part: string) => s.endsWith(part),

  'dyn(T): dyn': same,
  'type(T): type(T)': (v: CelValue) => typeValue(typeName(v)),

  'bool(bool): bool': same,
  'bool(string): bool': boolFromString,
  'int(int): int': same,
  'int(uint): int': (u: Uint) => checkedInt(u.value),
  'int(double): int': intFromDouble,
  'int(string): int': intFromString,
  'int(timestamp): int': (t: Timestamp) => int(floorSeconds(t.nanos)),
  'int(duration): int': (d: Duration) => int(d.nanos),
  'uint(uint): uint': same,
  'uint(int): uint': (i: Int) => checkedUint(BigInt(i)),
  'uint(double): uint': uintFromDouble,
  'uint(string): uint': uintFromString,
  'double(double): double': same,
  'double(int): double': (i: Int) => double(Number(i)),
  'double(uint): double': (u: Uint) => double(Number(u.value)),
  'double(string): double': doubleFromString,
  'string(string): string': same,
  'string(bool): string': (b: boolean) => String(b),
  'string(int): string': (i: Int) => String(i),
  'string(uint): string': (u: Uint) => String(u.value),
  'string(double): string': (d: Double) => String(d.value),
  'string(bytes): string': stringFromBytes,
  'string(timestamp): string': (t: Timestamp) => printTimestamp(t.nanos),
  'string(duration): string': (d: Duration) => printDuration(d.nanos),
  'bytes(bytes): bytes': same,
  'bytes(string): bytes': (s: string) => bytes(text.utf8(s)),
  'timestamp(timestamp): timestamp': same,
  'timestamp(int): timestamp': (i: Int) => checkedTime(BigInt(i) * 1_000_000_000n),
  'timestamp(string): timestamp': timestampFromString,
  'duration(duration): duration': same,
  'duration(string): duration': durationFromString,
}
