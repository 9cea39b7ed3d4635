/** `math.*` */
import { checkedInt } from '../arithmetic.js'
import { compare } from '../compare.js'
import { numeric } from '../equality.js'
import type { Library } from '../functions.js'
import { knownItems } from '../lists.js'
import {
  type CelError,
  type CelList,
  type CelValue,
  type Double,
  double,
  fail,
  int,
  isFault,
  type Outcome,
  typeName,
  type Uint,
  uint,
} from '../values.js'

type Int = number | bigint

/** The first of the extreme ones: `1` of `1` and `1.0`. */
function extreme(name: string, values: readonly CelValue[], sign: 1 | -1): Outcome {
  const [first] = values
  if (first === undefined) return fail('argument', `\`${name}\` needs at least one number`)
  let best = first
  for (const v of values) {
    if (numeric(v) === undefined)
      return fail('overload', `\`${name}\` takes numbers, not a value of type ${typeName(v)}`)
    if ((compare(v, best) ?? 0) * sign > 0) best = v
  }
  return best
}

function extremeOf(name: string, sign: 1 | -1): (values: readonly CelValue[]) => Outcome {
  return (values) => extreme(name, values, sign)
}

function extremeIn(name: string, sign: 1 | -1): (list: CelList) => Outcome {
  return (list) => {
    const values = knownItems(list)
    return 'why' in values ? values : extreme(name, values, sign)
  }
}

/** Overloads of one, two and more numbers, and of a list of them. */
function extremes(name: string, sign: 1 | -1): Library {
  const several = extremeOf(name, sign)
  return {
    [`${name}(int...): int`]: several,
    [`${name}(uint...): uint`]: several,
    [`${name}(double...): double`]: several,
    [`${name}(list(T)): T`]: extremeIn(name, sign),
    [`${name}(dyn...): dyn`]: several,
  }
}

function rounding(round: (x: number) => number): (d: Double) => Double {
  return (d) => double(round(d.value))
}

/** Away from zero at one half. */
const round = (x: number): number => Math.sign(x) * Math.round(Math.abs(x))

const MASK = 0xffffffffffffffffn

function bitwise(name: string, op: (a: bigint, b: bigint) => bigint): Library {
  return {
    [`math.${name}(int, int): int`]: (a: Int, b: Int) => int(op(BigInt(a), BigInt(b))),
    [`math.${name}(uint, uint): uint`]: (a: Uint, b: Uint) => uint(op(a.value, b.value)),
  }
}

function shift(value: bigint, by: Int, left: boolean): bigint | CelError {
  if (by < 0) return fail('argument', 'a shift is not negative')
  if (by > 63) return 0n
  const bits = BigInt.asUintN(64, value)
  return left ? (bits << BigInt(by)) & MASK : bits >> BigInt(by)
}

function shifting(name: string, left: boolean): Library {
  const signed = (v: bigint | CelError): Outcome => (typeof v === 'bigint' ? int(BigInt.asIntN(64, v)) : v)
  const unsigned = (v: bigint | CelError): Outcome => (typeof v === 'bigint' ? uint(v) : v)
  return {
    [`math.${name}(int, int): int`]: (a: Int, by: Int) => signed(shift(BigInt(a), by, left)),
    [`math.${name}(uint, int): uint`]: (a: Uint, by: Int) => unsigned(shift(a.value, by, left)),
  }
}

const absolute = (i: Int): Outcome => (i < 0 ? checkedInt(-BigInt(i)) : i)

function root(v: CelValue): Outcome {
  const x = numeric(v)
  return isFault(v) || x === undefined ? v : double(Math.sqrt(Number(x)))
}

export const math: Library = {
  ...extremes('math.greatest', 1),
  ...extremes('math.least', -1),
  'math.ceil(double): double': rounding(Math.ceil),
  'math.floor(double): double': rounding(Math.floor),
  'math.round(double): double': rounding(round),
  'math.trunc(double): double': rounding(Math.trunc),
  'math.abs(int): int': absolute,
  'math.abs(uint): uint': (u: Uint) => u,
  'math.abs(double): double': rounding(Math.abs),
  'math.sign(int): int': (i: Int) => (i > 0 ? 1 : i < 0 ? -1 : 0),
  'math.sign(uint): uint': (u: Uint) => uint(u.value > 0n ? 1n : 0n),
  'math.sign(double): double': rounding(Math.sign),
  'math.sqrt(int): double': root,
  'math.sqrt(uint): double': root,
  'math.sqrt(double): double': root,
  'math.isNaN(double): bool': (d: Double) => Number.isNaN(d.value),
  'math.isInf(double): bool': (d: Double) => d.value === Infinity || d.value === -Infinity,
  'math.isFinite(double): bool': (d: Double) => Number.isFinite(d.value),
  ...bitwise('bitAnd', (a, b) => a & b),
  ...bitwise('bitOr', (a, b) => a | b),
  ...bitwise('bitXor', (a, b) => a ^ b),
  'math.bitNot(int): int': (i: Int) => int(~BigInt(i)),
  'math.bitNot(uint): uint': (u: Uint) => uint(u.value ^ MASK),
  ...shifting('bitShiftLeft', true),
  ...shifting('bitShiftRight', false),
}
