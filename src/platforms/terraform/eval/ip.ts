/** IP addresses and prefixes as numbers, for the `cidr` functions. */
export interface Address {
  readonly bits: bigint
  readonly size: 32 | 128
}

export interface Prefix {
  /** With the host part cleared. */
  readonly network: Address
  readonly length: number
}

export function parsePrefix(text: string): Prefix | undefined {
  const parts = /^([^/]+)\/(\d{1,3})$/.exec(text)
  const address = parts && parseAddress(parts[1] ?? '')
  const length = Number(parts?.[2])
  if (!address || length > address.size) return undefined
  return { network: { ...address, bits: clearHost(address, length) }, length }
}

export function parseAddress(text: string): Address | undefined {
  if (!text.includes(':')) {
    const bits = parseV4(text)
    return bits === undefined ? undefined : { bits, size: 32 }
  }
  const bits = parseV6(text)
  return bits === undefined ? undefined : { bits, size: 128 }
}

export function clearHost(address: Address, length: number): bigint {
  const host = BigInt(address.size - length)
  return (address.bits >> host) << host
}

/** Leading zeros are decimal here, as the language has it. */
function parseV4(text: string): bigint | undefined {
  const parts = text.split('.')
  if (parts.length !== 4) return undefined
  let bits = 0n
  for (const part of parts) {
    if (!/^\d{1,10}$/.test(part) || Number(part) > 255) return undefined
    bits = (bits << 8n) | BigInt(part)
  }
  return bits
}

function parseV6(text: string): bigint | undefined {
  const halves = text.split('::')
  if (halves.length > 2) return undefined
  const [head, tail] = [groups(halves[0] ?? ''), groups(halves[1] ?? '')]
  if (!head || !tail) return undefined
  const missing = 8 - head.length - tail.length
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined
  return [...head, ...Array.from({ length: missing }, () => 0n), ...tail].reduce((bits, g) => (bits << 16n) | g, 0n)
}

/** 16 bits each; the last may be written as an IPv4 address. */
function groups(text: string): bigint[] | undefined {
  if (text === '') return []
  const result: bigint[] = []
  const parts = text.split(':')
  for (const [i, part] of parts.entries()) {
    if (i === parts.length - 1 && part.includes('.')) {
      const v4 = parseV4(part)
      if (v4 === undefined) return undefined
      result.push(v4 >> 16n, v4 & 0xffffn)
    } else if (/^[0-9a-f]{1,4}$/i.test(part)) result.push(BigInt(`0x${part}`))
    else return undefined
  }
  return result
}

export function addressText({ bits, size }: Address): string {
  if (size === 32) return [24n, 16n, 8n, 0n].map((shift) => (bits >> shift) & 255n).join('.')
  const parts = Array.from({ length: 8 }, (_, i) => (bits >> BigInt(112 - 16 * i)) & 0xffffn)
  if (parts.slice(0, 5).every((p) => p === 0n) && parts[5] === 0xffffn) {
    return `::ffff:${addressText({ bits: bits & 0xffffffffn, size: 32 })}`
  }
  const { start, length } = longestZeros(parts)
  const text = (from: readonly bigint[]): string => from.map((p) => p.toString(16)).join(':')
  return length < 2 ? text(parts) : `${text(parts.slice(0, start))}::${text(parts.slice(start + length))}`
}

function longestZeros(parts: readonly bigint[]): { start: number; length: number } {
  let best = { start: 0, length: 0 }
  for (let start = 0; start < parts.length; start++) {
    let length = 0
    while (parts[start + length] === 0n) length++
    if (length > best.length) best = { start, length }
  }
  return best
}
