/**
 * Arithmetic of the configuration language, whose numbers have 512 bits. Here: whole numbers are exact at any size
 * (`bigint` beyond the safe integers), fractions are computed in decimal and rounded to a double once, so that
 * `0.1 + 0.2 == 0.3` holds as it does there.
 */
export type Numeric = number | bigint

/** Digits beyond which a literal or a product is refused: `1e999999999` must not fill the memory. */
const maxDigits = 4_000

interface Decimal {
  readonly digits: bigint
  /** The number is `digits / 10 ** scale`; never negative. */
  readonly scale: number
}

export function isNumeric(value: unknown): value is Numeric {
  return typeof value === 'number' || typeof value === 'bigint'
}

/** Decimal text as the language reads it; `undefined` if it is no number or too large to hold. */
export function parseNumber(text: string): Numeric | undefined {
  const decimal = parseDecimal(text)
  return decimal && fromDecimal(decimal)
}

/** Without an exponent, as the language converts numbers to strings. */
export function formatNumber(value: Numeric): string {
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return value.toString()
  const decimal = toDecimal(value)
  return decimal ? decimalText(decimal) : String(value)
}

export function add(a: Numeric, b: Numeric): Numeric | undefined {
  return aligned(a, b, (x, y) => x + y)
}

export function subtract(a: Numeric, b: Numeric): Numeric | undefined {
  return aligned(a, b, (x, y) => x - y)
}

export function multiply(a: Numeric, b: Numeric): Numeric | undefined {
  const [x, y] = [toDecimal(a), toDecimal(b)]
  return x && y && fromDecimal({ digits: x.digits * y.digits, scale: x.scale + y.scale })
}

/** `undefined` for a division by zero. */
export function divide(a: Numeric, b: Numeric): Numeric | undefined {
  const pair = align(a, b)
  if (!pair || pair.y === 0n) return undefined
  if (pair.x % pair.y === 0n) return simplify(pair.x / pair.y)
  const quotient = (pair.x * 10n ** 40n) / pair.y
  return fromDecimal({ digits: quotient, scale: 40 })
}

/** Remainder of the division rounded towards zero; `undefined` for a division by zero. */
export function modulo(a: Numeric, b: Numeric): Numeric | undefined {
  const pair = align(a, b)
  if (!pair || pair.y === 0n) return undefined
  return fromDecimal({ digits: pair.x % pair.y, scale: pair.scale })
}

export function negate(a: Numeric): Numeric {
  return typeof a === 'bigint' ? simplify(-a) : 0 - a
}

export function compare(a: Numeric, b: Numeric): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function isWhole(value: Numeric): boolean {
  return typeof value === 'bigint' || Number.isInteger(value)
}

/** A whole number that can be counted with: positions, sizes. */
export function isSafe(value: Numeric): value is number {
  return Number.isSafeInteger(value)
}

/** A bigint only where a number would lose digits. */
export function simplify(value: bigint): Numeric {
  const near = Number(value)
  return Number.isSafeInteger(near) ? near : value
}

function parseDecimal(text: string): Decimal | undefined {
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text)
  if (!parts) return undefined
  const [, sign, whole = '', fraction = '', exponent = '0'] = parts
  if (whole === '' && fraction === '') return undefined
  const scale = fraction.length - Number(exponent)
  if (whole.length + fraction.length > maxDigits || Math.abs(scale) > maxDigits) return undefined
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n)
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale }
}

function toDecimal(value: Numeric): Decimal | undefined {
  if (typeof value === 'bigint') return { digits: value, scale: 0 }
  if (Number.isSafeInteger(value)) return { digits: BigInt(value), scale: 0 }
  return parseDecimal(String(value))
}

function fromDecimal(decimal: Decimal): Numeric | undefined {
  const { digits, scale } = decimal
  const unit = 10n ** BigInt(scale)
  if (digits % unit === 0n) {
    const whole = digits / unit
    return whole.toString().length > maxDigits ? undefined : simplify(whole)
  }
  return Number(decimalText(decimal))
}

function decimalText({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '-' : ''
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0')
  if (scale === 0) return sign + text
  const fraction = text.slice(-scale).replace(/0+$/, '')
  return `${sign}${text.slice(0, -scale)}${fraction === '' ? '' : `.${fraction}`}`
}

function align(a: Numeric, b: Numeric): { x: bigint; y: bigint; scale: number } | undefined {
  const [x, y] = [toDecimal(a), toDecimal(b)]
  if (!x || !y) return undefined
  const scale = Math.max(x.scale, y.scale)
  return { x: x.digits * 10n ** BigInt(scale - x.scale), y: y.digits * 10n ** BigInt(scale - y.scale), scale }
}

function aligned(a: Numeric, b: Numeric, operation: (x: bigint, y: bigint) => bigint): Numeric | undefined {
  const pair = align(a, b)
  return pair && fromDecimal({ digits: operation(pair.x, pair.y), scale: pair.scale })
}
