import { all, and, get, items, not, oneOf, or, some, type Tri, type Value, valueRule } from '../../model/index.js'

/** Asking a DNS server is allowed everywhere: its address is rarely known. */
function isDnsOnly(rule: Value): Tri {
  const ports = get(rule, 'ports')
  return and(
    some(ports, () => true),
    all(ports, (port) => oneOf(get(port, 'port'), [53, 'dns', 'dns-tcp'])),
  )
}

function reachesAll(rule: Value): Tri {
  const peers = get(rule, 'to')
  const none = not(some(peers, () => true))
  return or(
    none,
    some(peers, (peer) => oneOf(get(peer, 'ipBlock.cidr'), ['0.0.0.0/0', '::/0'])),
  )
}

export default valueRule({
  meta: {
    id: 'k8s-network-policy-open-egress',
    title: 'NetworkPolicy lets pods connect to everywhere',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'A rule without peers, or with all addresses, allows every destination: a broken pod can send data anywhere and load tools from anywhere.',
    remedy: 'List the peers in `to`: pods, namespaces or address ranges.',
    references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  },
  select: 'k8s/NetworkPolicy',
  values: (object) => items(get(object.body, 'spec.egress')),
  at: (rule) => {
    const peers = items(get(rule, 'to'))
    const wide = peers
      .map((peer) => get(peer, 'ipBlock.cidr'))
      .find((cidr) => oneOf(cidr, ['0.0.0.0/0', '::/0']) === true)
    return wide ?? get(rule, 'to')
  },
  bad: (rule) => and(reachesAll(rule), not(isDnsOnly(rule))),
  message: (object) => `${object.address} lets pods connect to everywhere`,
})
