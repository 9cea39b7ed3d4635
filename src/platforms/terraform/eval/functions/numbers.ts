/** Functions of numbers. */
import { add, compare, isSafe, isWhole, type Numeric, negate, parseNumber, simplify } from '../numbers.js'
import { isNull } from '../result.js'
import { listOf, numberType } from '../types.js'
import { type Answer, anything, define, fault, itemsOf, number, numberOf } from './define.js'

function ofNumber(implement: (value: Numeric) => Numeric) {
  return define({ parameters: [number], returns: numberType, implement: ([value]) => implement(numberOf(value)) })
}

function rounded(round: (value: number) => number) {
  return ofNumber((value) => (isWhole(value) ? value : round(Number(value)) + 0))
}

function extreme(wins: (order: number) => boolean) {
  return define({
    parameters: [number],
    rest: number,
    returns: numberType,
    implement: (args) => args.map(numberOf).reduce((best, n) => (wins(compare(n, best)) ? n : best)),
  })
}

const log = define({
  parameters: [number, number],
  returns: numberType,
  implement: ([value, base]): Answer => finite(Math.log(Number(numberOf(value))) / Math.log(Number(numberOf(base)))),
})

const pow = define({
  parameters: [number, number],
  returns: numberType,
  implement: ([value, exponent]): Answer => finite(Number(numberOf(value)) ** Number(numberOf(exponent))),
})

/** Powers and logarithms are computed in doubles; a large result is the whole number its digits say. */
function finite(value: number): Answer {
  return parseNumber(String(value)) ?? fault('the result is not a number')
}

const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

const parseint = define({
  parameters: [anything, number],
  returns: numberType,
  implement: ([value, base]): Answer => {
    const radix = Number(numberOf(base))
    if (!Number.isInteger(radix) || radix < 2 || radix > 62) return fault('the base must be from 2 to 62', 1)
    if (value?.kind !== 'scalar' || typeof value.value !== 'string') return fault('a string is needed', 0)
    const written = value.value
    const parsed = parseDigits(written, radix)
    return parsed ?? fault(`${JSON.stringify(written)} is no whole number of base ${radix}`, 0)
  },
})

function parseDigits(written: string, radix: number): Numeric | undefined {
  const parts = /^([+-]?)([0-9A-Za-z]+)$/.exec(written)
  if (!parts || written.length > 1_000) return undefined
  let result = 0n
  for (const c of parts[2] ?? '') {
    const digit = digits.indexOf(radix <= 36 ? c.toLowerCase() : c)
    if (digit < 0 || digit >= radix) return undefined
    result = result * BigInt(radix) + BigInt(digit)
  }
  const size = simplify(result)
  return parts[1] === '-' ? negate(size) : size
}

const signum = define({
  parameters: [number],
  returns: numberType,
  implement: ([value]): Answer => {
    const found = numberOf(value)
    if (!isSafe(found)) return fault('a whole number is needed', 0)
    return found < 0 ? -1 : found > 0 ? 1 : 0
  },
})

const sum = define({
  parameters: [{ type: listOf(numberType), needs: 'whole' }],
  returns: numberType,
  implement: ([values]): Answer => {
    const items = itemsOf(values)
    if (items.length === 0) return fault('the list is empty', 0)
    let result: Numeric = 0
    for (const item of items) {
      if (isNull(item)) return fault('an element is null', 0)
      result = add(result, numberOf(item)) ?? result
    }
    return result
  },
})

export const numbers = {
  abs: ofNumber((value) => (value < 0 ? negate(value) : value)),
  ceil: rounded(Math.ceil),
  floor: rounded(Math.floor),
  log,
  max: extreme((order) => order > 0),
  min: extreme((order) => order < 0),
  parseint,
  pow,
  signum,
  sum,
}
