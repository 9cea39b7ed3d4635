/** Semantic versions 2.0.0. */
import type { Library } from '../../functions.js'
import { type CelError, fail, int, type Opaque, type Outcome } from '../../values.js'

interface Version {
  readonly numbers: readonly [bigint, bigint, bigint]
  readonly pre: readonly string[]
}

const pattern =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/

function parse(text: string): Version | undefined {
  const match = text.length > 256 ? null : pattern.exec(text)
  if (!match) return undefined
  const [, major = '', minor = '', patch = '', pre] = match
  const parts = pre?.split('.') ?? []
  if (parts.some((p) => /^0\d+$/.test(p))) return undefined
  return { numbers: [BigInt(major), BigInt(minor), BigInt(patch)], pre: parts }
}

/** Drops a leading `v`, fills up missing numbers and takes leading zeros away: `v01.2` is `1.2.0`. */
function normalize(text: string): string {
  const [, numbers = '', rest = ''] = /^v?([^-+]*)(.*)$/s.exec(text) ?? []
  const parts = numbers.split('.')
  while (parts.length < 3) parts.push('0')
  return parts.map((p) => p.replace(/^0+(?=\d)/, '')).join('.') + rest
}

function make(text: string): Opaque | CelError {
  const data = parse(text)
  if (!data) return fail('argument', `"${text}" is no semantic version such as 1.2.3`)
  return { kind: 'opaque', type: 'kubernetes.Semver', text: `${data.numbers.join('.')}-${data.pre.join('.')}`, data }
}

// Only `make` makes values of this type.
const versionOf = (v: Opaque): Version => v.data as Version

function compare(a: Opaque, b: Opaque): number {
  const left = versionOf(a)
  const right = versionOf(b)
  for (const i of [0, 1, 2] as const) {
    if (left.numbers[i] !== right.numbers[i]) return left.numbers[i] < right.numbers[i] ? -1 : 1
  }
  return comparePre(left.pre, right.pre)
}

function comparePre(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return Math.sign(b.length - a.length)
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = comparePart(a[i] ?? '', b[i] ?? '')
    if (order !== 0) return order
  }
  return Math.sign(a.length - b.length)
}

/** Numbers by size and before words, words by ASCII. */
function comparePart(a: string, b: string): number {
  const [x, y] = [/^\d+$/.test(a), /^\d+$/.test(b)]
  if (x !== y) return x ? -1 : 1
  if (x && y) return BigInt(a) < BigInt(b) ? -1 : BigInt(a) > BigInt(b) ? 1 : 0
  return a < b ? -1 : a > b ? 1 : 0
}

const number = (v: Opaque, index: 0 | 1 | 2): Outcome => int(versionOf(v).numbers[index])

export const semvers: Library = {
  'semver(string): semver': make,
  'semver(string, bool): semver': (s: string, lenient: boolean) => make(lenient ? normalize(s) : s),
  'isSemver(string): bool': (s: string) => parse(s) !== undefined,
  'isSemver(string, bool): bool': (s: string, lenient: boolean) => parse(lenient ? normalize(s) : s) !== undefined,
  '(semver).major(): int': (v: Opaque) => number(v, 0),
  '(semver).minor(): int': (v: Opaque) => number(v, 1),
  '(semver).patch(): int': (v: Opaque) => number(v, 2),
  '(semver).compareTo(semver): int': compare,
  '(semver).isLessThan(semver): bool': (a: Opaque, b: Opaque) => compare(a, b) < 0,
  '(semver).isGreaterThan(semver): bool': (a: Opaque, b: Opaque) => compare(a, b) > 0,
}
