/** Questions about networks and ports that security groups of every cloud ask alike. */
import { get } from './lookup.js'
import { and, atLeast, atMost, or, type Tri, test } from './tri.js'
import type { Value } from './value.js'

/** Every address there is: `0.0.0.0/0`, `::/0` in any spelling. */
export function isEverywhere(cidr: Value): Tri {
  if (cidr.kind === 'unknown' && cidr.prefix !== undefined && /^[^0:]/.test(cidr.prefix)) return false
  return test(cidr, (v) => typeof v === 'string' && /^(?:[0.]+|[0:]+)\/0$/.test(v.trim()))
}

/** Does the range of ports, both ends inclusive, hold the port? */
export function holdsPort(from: Value, to: Value, port: number): Tri {
  return and(atMost(from, port), atLeast(to, port))
}

/** `-1`, `all` and `any` are every protocol, and then every port. */
export function isEveryProtocol(protocol: Value): Tri {
  return test(protocol, (v) => ['-1', 'all', 'any', '*'].includes(String(v).toLowerCase()))
}

/** Is the port reachable by TCP through this opening of a firewall? */
export function opensPort(opening: Value, port: number): Tri {
  const protocol = get(opening, 'protocol')
  const named = test(protocol, (v) => ['tcp', '6'].includes(String(v).toLowerCase()))
  return or(isEveryProtocol(protocol), and(named, holdsPort(get(opening, 'from'), get(opening, 'to'), port)))
}
