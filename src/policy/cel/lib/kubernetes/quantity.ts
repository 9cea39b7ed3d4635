/** Kubernetes quantities: `1.5Gi`, `250m`, `2e3`. Exact to a billionth, which is what Kubernetes keeps. */
import { table } from '../../../../model/index.js'
import { checkedInt } from '../../arithmetic.js'
import type { Library } from '../../functions.js'
import { type CelError, double, fail, type Opaque, type Outcome } from '../../values.js'

type Int = number | bigint

const NANO = 1_000_000_000n

const suffixes = table<readonly [bigint, bigint]>({
  n: [1n, NANO],
  u: [1n, 1_000_000n],
  m: [1n, 1000n],
  '': [1n, 1n],
  k: [1000n, 1n],
  M: [1000n ** 2n, 1n],
  G: [1000n ** 3n, 1n],
  T: [1000n ** 4n, 1n],
  P: [1000n ** 5n, 1n],
  E: [1000n ** 6n, 1n],
  Ki: [1024n, 1n],
  Mi: [1024n ** 2n, 1n],
  Gi: [1024n ** 3n, 1n],
  Ti: [1024n ** 4n, 1n],
  Pi: [1024n ** 5n, 1n],
  Ei: [1024n ** 6n, 1n],
})

/** Billionths, rounded away from zero; undefined if it is no quantity. */
export function parseQuantity(text: string): bigint | undefined {
  const match = /^([-+]?)(\d*)(?:\.(\d*))?(?:([eE][-+]?\d{1,3})|([numkMGTPE]|[KMGTPE]i)?)$/.exec(text)
  if (!match) return undefined
  const [, sign, whole = '', decimals = '', exponent, suffix = ''] = match
  if ((whole === '' && decimals === '') || text.length > 200) return undefined
  const power = exponent ? Number(exponent.slice(1)) : 0
  const [factor, divisor] = suffixes[suffix] ?? [1n, 1n]
  const top = BigInt(whole + decimals) * factor * NANO * 10n ** BigInt(Math.max(0, power))
  const bottom = divisor * 10n ** BigInt(decimals.length + Math.max(0, -power))
  const size = (top + bottom - 1n) / bottom
  return sign === '-' ? -size : size
}

const make = (nanos: bigint): Opaque => ({
  kind: 'opaque',
  type: 'kubernetes.Quantity',
  text: `${nanos}n`,
  data: nanos,
})

const nanosOf = (q: Opaque): bigint => (typeof q.data === 'bigint' ? q.data : 0n)

function quantity(text: string): Opaque | CelError {
  const nanos = parseQuantity(text)
  return nanos === undefined ? fail('argument', `"${text}" is no quantity such as 500m or 1.5Gi`) : make(nanos)
}

const compareTo = (a: Opaque, b: Opaque): number => (nanosOf(a) < nanosOf(b) ? -1 : nanosOf(a) > nanosOf(b) ? 1 : 0)

function isInteger(q: Opaque): boolean {
  return nanosOf(q) % NANO === 0n && typeof checkedInt(nanosOf(q) / NANO) !== 'object'
}

function asInteger(q: Opaque): Outcome {
  return nanosOf(q) % NANO === 0n ? checkedInt(nanosOf(q) / NANO) : fail('argument', 'the quantity is no whole number')
}

export const quantities: Library = {
  'quantity(string): quantity': quantity,
  'isQuantity(string): bool': (s: string) => parseQuantity(s) !== undefined,
  '(quantity).isInteger(): bool': isInteger,
  '(quantity).asInteger(): int': asInteger,
  '(quantity).asApproximateFloat(): double': (q: Opaque) => double(Number(nanosOf(q)) / Number(NANO)),
  '(quantity).sign(): int': (q: Opaque) => (nanosOf(q) > 0n ? 1 : nanosOf(q) < 0n ? -1 : 0),
  '(quantity).compareTo(quantity): int': compareTo,
  '(quantity).isLessThan(quantity): bool': (a: Opaque, b: Opaque) => nanosOf(a) < nanosOf(b),
  '(quantity).isGreaterThan(quantity): bool': (a: Opaque, b: Opaque) => nanosOf(a) > nanosOf(b),
  '(quantity).add(quantity): quantity': (a: Opaque, b: Opaque) => make(nanosOf(a) + nanosOf(b)),
  '(quantity).add(int): quantity': (a: Opaque, b: Int) => make(nanosOf(a) + BigInt(b) * NANO),
  '(quantity).sub(quantity): quantity': (a: Opaque, b: Opaque) => make(nanosOf(a) - nanosOf(b)),
  '(quantity).sub(int): quantity': (a: Opaque, b: Int) => make(nanosOf(a) - BigInt(b) * NANO),
}
