/** `ip`, `cidr` and `url`. */
import type { Library } from '../../functions.js'
import { type CelError, fail, listOf, mapOf, type Opaque } from '../../values.js'
import {
  type Address,
  type Block,
  includes,
  isSpecial,
  masked,
  parseAddress,
  parseBlock,
  printAddress,
  printBlock,
} from './address.js'
import { parseUrl, type Url } from './url.js'

const makeIp = (data: Address): Opaque => ({ kind: 'opaque', type: 'net.IP', text: printAddress(data), data })
const makeBlock = (data: Block): Opaque => ({ kind: 'opaque', type: 'net.CIDR', text: printBlock(data), data })
const makeUrl = (text: string, data: Url): Opaque => ({ kind: 'opaque', type: 'kubernetes.URL', text, data })

// The type of an opaque value says what its data are; only the functions above make them.
const addressOf = (v: Opaque): Address => v.data as Address
const blockOf = (v: Opaque): Block => v.data as Block
const urlOf = (v: Opaque): Url => v.data as Url

function ip(text: string): Opaque | CelError {
  const address = parseAddress(text)
  return address ? makeIp(address) : fail('argument', `"${text}" is no IP address`)
}

function isCanonical(text: string): boolean | CelError {
  const address = parseAddress(text)
  return address ? printAddress(address) === text : fail('argument', `"${text}" is no IP address`)
}

function cidr(text: string): Opaque | CelError {
  const block = parseBlock(text)
  return block ? makeBlock(block) : fail('argument', `"${text}" is no CIDR block such as 10.0.0.0/8`)
}

function url(text: string): Opaque | CelError {
  const parsed = parseUrl(text)
  return parsed ? makeUrl(text, parsed) : fail('argument', `"${text}" is no URL`)
}

const containsBlock = (outer: Block, inner: Block): boolean =>
  outer.prefix <= inner.prefix && includes(outer, inner.address)

function containsIpText(v: Opaque, text: string): boolean | CelError {
  const address = parseAddress(text)
  return address ? includes(blockOf(v), address) : fail('argument', `"${text}" is no IP address`)
}

function containsBlockText(v: Opaque, text: string): boolean | CelError {
  const block = parseBlock(text)
  return block ? containsBlock(blockOf(v), block) : fail('argument', `"${text}" is no CIDR block`)
}

function isGlobalUnicast(v: Opaque): boolean {
  const names = ['unspecified', 'loopback', 'multicast', 'linkLocalUnicast', 'broadcast'] as const
  return !names.some((name) => isSpecial(name, addressOf(v)))
}

export const network: Library = {
  'ip(string): ip': ip,
  'isIP(string): bool': (s: string) => parseAddress(s) !== undefined,
  'ip.isCanonical(string): bool': isCanonical,
  'string(ip): string': (v: Opaque) => v.text,
  '(ip).family(): int': (v: Opaque) => addressOf(v).family,
  '(ip).isUnspecified(): bool': (v: Opaque) => isSpecial('unspecified', addressOf(v)),
  '(ip).isLoopback(): bool': (v: Opaque) => isSpecial('loopback', addressOf(v)),
  '(ip).isLinkLocalUnicast(): bool': (v: Opaque) => isSpecial('linkLocalUnicast', addressOf(v)),
  '(ip).isLinkLocalMulticast(): bool': (v: Opaque) => isSpecial('linkLocalMulticast', addressOf(v)),
  '(ip).isGlobalUnicast(): bool': isGlobalUnicast,

  'cidr(string): cidr': cidr,
  'isCIDR(string): bool': (s: string) => parseBlock(s) !== undefined,
  'string(cidr): string': (v: Opaque) => v.text,
  '(cidr).containsIP(ip): bool': (v: Opaque, address: Opaque) => includes(blockOf(v), addressOf(address)),
  '(cidr).containsIP(string): bool': containsIpText,
  '(cidr).containsCIDR(cidr): bool': (v: Opaque, inner: Opaque) => containsBlock(blockOf(v), blockOf(inner)),
  '(cidr).containsCIDR(string): bool': containsBlockText,
  '(cidr).ip(): ip': (v: Opaque) => makeIp(blockOf(v).address),
  '(cidr).masked(): cidr': (v: Opaque) => makeBlock(masked(blockOf(v))),
  '(cidr).prefixLength(): int': (v: Opaque) => blockOf(v).prefix,

  'url(string): url': url,
  'isURL(string): bool': (s: string) => parseUrl(s) !== undefined,
  '(url).getScheme(): string': (v: Opaque) => urlOf(v).scheme,
  '(url).getHost(): string': (v: Opaque) => urlOf(v).host,
  '(url).getHostname(): string': (v: Opaque) => urlOf(v).hostname,
  '(url).getPort(): string': (v: Opaque) => urlOf(v).port,
  '(url).getEscapedPath(): string': (v: Opaque) => urlOf(v).path,
  '(url).getQuery(): map(string, list(string))': (v: Opaque) =>
    mapOf(new Map([...urlOf(v).query].map(([key, values]) => [key, listOf(values)]))),
}
