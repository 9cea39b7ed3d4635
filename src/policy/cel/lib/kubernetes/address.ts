/** IP addresses as numbers. */

export interface Address {
  readonly family: 4 | 6
  readonly value: bigint
}

export interface Block {
  readonly address: Address
  readonly prefix: number
}

export const bitsOf = (family: 4 | 6): number => (family === 4 ? 32 : 128)

/** Zones and IPv4 addresses within IPv6 ones are refused, as Kubernetes does. */
export function parseAddress(text: string): Address | undefined {
  return text.includes(':') ? parse6(text) : parse4(text)
}

function parse4(text: string): Address | undefined {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every((p) => /^(?:0|[1-9]\d{0,2})$/.test(p) && Number(p) < 256)) return undefined
  return { family: 4, value: parts.reduce((sum, p) => sum * 256n + BigInt(p), 0n) }
}

function parse6(text: string): Address | undefined {
  const halves = text.split('::')
  if (halves.length > 2 || text.length > 45) return undefined
  const [head = [], tail = []] = halves.map((h) => (h === '' ? [] : h.split(':')))
  const groups = [...head, ...tail]
  if (!groups.every((g) => /^[0-9a-fA-F]{1,4}$/.test(g))) return undefined
  const missing = 8 - groups.length
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined
  const all = [...head, ...Array.from({ length: missing }, () => '0'), ...tail]
  return { family: 6, value: all.reduce((sum, g) => sum * 65536n + BigInt(`0x${g}`), 0n) }
}

/** The canonical text of RFC 5952. */
export function printAddress({ family, value }: Address): string {
  if (family === 4) return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 255n)).join('.')
  const groups = Array.from({ length: 8 }, (_, i) => ((value >> BigInt(112 - 16 * i)) & 65535n).toString(16))
  const { start, length } = longestZeros(groups)
  if (length < 2) return groups.join(':')
  return `${groups.slice(0, start).join(':')}::${groups.slice(start + length).join(':')}`
}

function longestZeros(groups: readonly string[]): { start: number; length: number } {
  let best = { start: 0, length: 0 }
  for (let i = 0; i < groups.length; i++) {
    let end = i
    while (groups[end] === '0') end++
    if (end - i > best.length) best = { start: i, length: end - i }
  }
  return best
}

export function parseBlock(text: string): Block | undefined {
  const match = /^([^/]+)\/(0|[1-9]\d{0,2})$/.exec(text)
  const address = parseAddress(match?.[1] ?? '')
  const prefix = Number(match?.[2])
  return address && prefix <= bitsOf(address.family) ? { address, prefix } : undefined
}

export const printBlock = ({ address, prefix }: Block): string => `${printAddress(address)}/${prefix}`

export function masked({ address, prefix }: Block): Block {
  const rest = BigInt(bitsOf(address.family) - prefix)
  return { address: { family: address.family, value: (address.value >> rest) << rest }, prefix }
}

export function includes(block: Block, address: Address): boolean {
  if (block.address.family !== address.family) return false
  const rest = BigInt(bitsOf(address.family) - block.prefix)
  return block.address.value >> rest === address.value >> rest
}

const blocks = (...texts: string[]): readonly Block[] => texts.flatMap((t) => parseBlock(t) ?? [])

const special = {
  unspecified: blocks('0.0.0.0/32', '::/128'),
  loopback: blocks('127.0.0.0/8', '::1/128'),
  linkLocalUnicast: blocks('169.254.0.0/16', 'fe80::/10'),
  linkLocalMulticast: blocks('224.0.0.0/24', 'ff02::/16'),
  multicast: blocks('224.0.0.0/4', 'ff00::/8'),
  broadcast: blocks('255.255.255.255/32'),
}

export function isSpecial(name: keyof typeof special, address: Address): boolean {
  return special[name].some((b) => includes(b, address))
}
