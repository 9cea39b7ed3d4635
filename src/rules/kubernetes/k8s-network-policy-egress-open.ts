import {
  all,
  and,
  defineRule,
  equals,
  get,
  isEverywhere,
  isSet,
  items,
  not,
  or,
  type Tri,
  type Value,
} from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'k8s-network-policy-egress-open',
    title: 'NetworkPolicy lets pods connect to everywhere',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'A rule without a destination allows every address, inside the cluster and outside. Whoever takes over the pod can carry data away or call home.',
    remedy: 'Name the pods, namespaces or address blocks that are needed under `to`.',
    references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource'],
  },
  select: 'k8s/NetworkPolicy',
  check(policy, { report, undecided }) {
    for (const rule of items(get(policy.body, 'spec.egress'))) {
      const to = get(rule, 'to')
      const open = and(leadsEverywhere(to), not(isNameResolution(get(rule, 'ports'))))
      if (open === 'unknown') undecided(to)
      if (open === true)
        report({
          at: to.kind === 'missing' ? rule : to,
          message: `${policy.address} allows connections to every address`,
        })
    }
  },
})

/** No destination means all of them. */
function leadsEverywhere(to: Value): Tri {
  if (isSet(to) === false) return true
  if (to.kind === 'unknown') return 'unknown'
  if (to.kind === 'list' && to.items.length === 0) return to.open ? 'unknown' : true
  return or(...items(to).map(isWholeInternet))
}

function isWholeInternet(peer: Value): Tri {
  const except = get(peer, 'ipBlock.except')
  const excepts = or(isSet(except) === 'unknown' ? 'unknown' : false, items(except).length > 0)
  return and(isEverywhere(get(peer, 'ipBlock.cidr')), not(excepts))
}

/** Every pod needs names resolved, and the server for that is hard to name. */
function isNameResolution(ports: Value): Tri {
  if (isSet(ports) === false) return false
  if (ports.kind === 'list' && ports.items.length === 0) return ports.open ? 'unknown' : false
  return all(ports, (port) => equals(get(port, 'port'), 53))
}
