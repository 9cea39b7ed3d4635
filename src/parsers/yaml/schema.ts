/** What a plain scalar means: YAML 1.2's core schema, and YAML 1.1 for the programs that still read it so. */
import type { Primitive, Scalar } from '../../model/index.js'

/** Reads plain text by YAML 1.2's core schema. Integers beyond 2^53 become bigints. */
export function readYaml12(text: string): Primitive {
  if (nulls.has(text)) return null
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  if (/^(?:false|False|FALSE)$/.test(text)) return false
  if (!/^[-+.0-9]/.test(text)) return text
  if (/^[-+]?\d+$/.test(text)) return integer(text, 10, '')
  if (/^0o[0-7]+$/.test(text)) return integer(text, 8, '0o')
  if (/^0x[0-9a-fA-F]+$/.test(text)) return integer(text, 16, '0x')
  return float(text)
}

/**
 * A scalar as YAML 1.1 reads it: `yes`, `on`, `0755`, `0b11`, `1_000`. Quoted and block scalars and those with a tag
 * are text in every version and come back as they are.
 *
 * - `go`: as go-yaml does for Kubernetes and Compose (`y` is true, no sexagesimal numbers).
 * - `spec`: as PyYAML does for Ansible (`y` is text, `12:30` is 750).
 */
export function asYaml11(scalar: Scalar, dialect: 'go' | 'spec'): Scalar {
  if (scalar.style !== 'plain' || scalar.raw === undefined || typeof scalar.value === 'boolean') return scalar
  const value = readYaml11(scalar.raw, dialect)
  return value === undefined || value === scalar.value ? scalar : { ...scalar, value }
}

const nulls: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL'])

/** Undefined where both versions agree. */
function readYaml11(text: string, dialect: 'go' | 'spec'): Primitive | undefined {
  if (/^(?:yes|Yes|YES|on|On|ON)$/.test(text) || (dialect === 'go' && /^[yY]$/.test(text))) return true
  if (/^(?:no|No|NO|off|Off|OFF)$/.test(text) || (dialect === 'go' && /^[nN]$/.test(text))) return false
  if (!/^[-+]?[0-9]/.test(text)) return undefined
  const plain = text.replaceAll('_', '')
  if (/^[-+]?0[0-7]+$/.test(plain)) return integer(plain, 8, '0')
  if (/^[-+]?0b[01]+$/.test(plain)) return integer(plain, 2, '0b')
  if (/^[-+]?0x[0-9a-fA-F]+$/.test(plain)) return integer(plain, 16, '0x')
  if (dialect === 'spec' && /^0o/.test(plain)) return text
  if (dialect === 'spec' && /^[-+]?[1-9]\d*(?::[0-5]?\d)+$/.test(plain)) return sexagesimal(plain)
  return plain === text ? undefined : readYaml12(plain)
}

function integer(text: string, radix: number, prefix: string): number | bigint {
  const negative = text.startsWith('-')
  const digits = text.replace(/^[-+]/, '').slice(prefix.length)
  const small = Number.parseInt(digits, radix)
  if (Number.isSafeInteger(small)) return negative && small !== 0 ? -small : small
  if (digits.length > 1000) return negative ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  const goPrefix = { 2: '0b', 8: '0o', 10: '', 16: '0x' }[radix] ?? ''
  const big = BigInt(goPrefix + digits)
  return negative ? -big : big
}

function float(text: string): Primitive {
  if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(text)) return Number(text)
  if (/^\+?\.(?:inf|Inf|INF)$/.test(text)) return Number.POSITIVE_INFINITY
  if (/^-\.(?:inf|Inf|INF)$/.test(text)) return Number.NEGATIVE_INFINITY
  if (/^\.(?:nan|NaN|NAN)$/.test(text)) return Number.NaN
  return text
}

function sexagesimal(text: string): number {
  const sign = text.startsWith('-') ? -1 : 1
  return (
    sign *
    text
      .replace(/^[-+]/, '')
      .split(':')
      .reduce((sum, part) => sum * 60 + Number(part), 0)
  )
}
