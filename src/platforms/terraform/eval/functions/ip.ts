/** The `cidr` functions. */
import { scalar, type Value } from '../../../../model/index.js'
import { type Address, addressText, clearHost, type Prefix, parseAddress, parsePrefix } from '../ip.js'
import { isWhole } from '../numbers.js'
import { boolType, listOf, stringType } from '../types.js'
import {
  type Answer,
  define,
  type Fault,
  fault,
  isFault,
  makeList,
  number,
  numberOf,
  ofText,
  text,
  textOf,
} from './define.js'

function prefixOf(value: Value | undefined): Prefix | Fault {
  const written = textOf(value)
  return parsePrefix(written) ?? fault(`${JSON.stringify(written)} is no address range like 10.0.0.0/16`, 0)
}

function wholeNumber(value: Value | undefined, argument: number): bigint | Fault {
  const found = numberOf(value)
  return isWhole(found) ? BigInt(found) : fault('a whole number is needed', argument)
}

const cidrhost = define({
  parameters: [text, number],
  returns: stringType,
  implement: ([range, host]): Answer => {
    const prefix = prefixOf(range)
    const wanted = wholeNumber(host, 1)
    if (isFault(prefix)) return prefix
    if (isFault(wanted)) return wanted
    const { network, length } = prefix
    const size = 1n << BigInt(network.size - length)
    const offset = wanted < 0n ? size + wanted : wanted
    if (offset < 0n || offset >= size) return fault(`the range has no host ${wanted}`, 1)
    return addressText({ ...network, bits: network.bits + offset })
  },
})

const cidrnetmask = ofText(stringType, (range) => {
  const prefix = parsePrefix(range)
  if (!prefix) return fault(`${JSON.stringify(range)} is no address range like 10.0.0.0/16`, 0)
  if (prefix.network.size !== 32) return fault('only IPv4 ranges have a netmask', 0)
  return addressText({ size: 32, bits: clearHost({ size: 32, bits: 0xffffffffn }, prefix.length) })
})

function subnet({ network, length }: Prefix, newBits: bigint, index: bigint): string | Fault {
  const longer = BigInt(length) + newBits
  if (newBits < 0n || longer > BigInt(network.size)) {
    return fault(`a /${length} range can't be divided by ${newBits} more bits`, 1)
  }
  if (index < 0n || index >= 1n << newBits) return fault(`${newBits} more bits have no subnet ${index}`, 2)
  const bits = network.bits + (index << (BigInt(network.size) - longer))
  return `${addressText({ ...network, bits })}/${longer}`
}

const cidrsubnet = define({
  parameters: [text, number, number],
  returns: stringType,
  implement: ([range, newBits, index]): Answer => {
    const prefix = prefixOf(range)
    const [bits, position] = [wholeNumber(newBits, 1), wholeNumber(index, 2)]
    if (isFault(prefix)) return prefix
    if (isFault(bits)) return bits
    return isFault(position) ? position : subnet(prefix, bits, position)
  },
})

/** Consecutive subnets, each as large as asked for, each at the next place where one of its size can begin. */
const cidrsubnets = define({
  parameters: [text],
  rest: number,
  returns: listOf(stringType),
  implement: ([range, ...sizes], at): Answer => {
    const prefix = prefixOf(range)
    if (isFault(prefix)) return prefix
    const { network, length } = prefix
    const end = network.bits + (1n << BigInt(network.size - length))
    let next = network.bits
    const result: Value[] = []
    for (const [i, given] of sizes.entries()) {
      const newBits = Number(numberOf(given))
      const longer = length + newBits
      if (!Number.isInteger(newBits) || newBits < 1) return fault('at least one more bit is needed', i + 1)
      if (longer > network.size) return fault(`a /${length} range can't be divided by ${newBits} more bits`, i + 1)
      const size = 1n << BigInt(network.size - longer)
      const start = ((next + size - 1n) / size) * size
      if (start + size > end) return fault('the range has no room for another subnet of this size', i + 1)
      next = start + size
      result.push(scalar(`${addressText({ ...network, bits: start })}/${longer}`, at.span, { style: 'computed' }))
    }
    return makeList(result, at, stringType)
  },
})

const cidrcontains = ofText(boolType, (range, wanted) => {
  const outer = parsePrefix(range)
  if (!outer) return fault(`${JSON.stringify(range)} is no address range like 10.0.0.0/16`, 0)
  const inner = parsePrefix(wanted)
  const address: Address | undefined = inner?.network ?? parseAddress(wanted)
  if (!address) return fault(`${JSON.stringify(wanted)} is neither an address nor a range`, 1)
  if (address.size !== outer.network.size) return fault('both must be IPv4, or both IPv6', 1)
  return (inner?.length ?? address.size) >= outer.length && clearHost(address, outer.length) === outer.network.bits
})

export const addresses = { cidrcontains, cidrhost, cidrnetmask, cidrsubnet, cidrsubnets }
