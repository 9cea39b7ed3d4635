import {
  and,
  defineRule,
  firstSet,
  get,
  isEverywhere,
  isSet,
  items,
  keys,
  missing,
  not,
  oneOf,
  or,
  type Resource,
  type Tri,
  type Value,
} from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'k8s-sandbox-egress-open',
    title: 'Sandbox may connect to everything',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { kubescape: ['agent-sandbox-egress-policy', 'C-0301'] },
    why: 'A sandbox runs code that nobody has read. Without limits it sends away what it finds and attacks what it reaches.',
    remedy:
      'Keep `networkPolicyManagement` at `Managed`, and list under `networkPolicy.egress` where it may connect to.',
    references: ['https://github.com/kubernetes-sigs/agent-sandbox'],
  },
  select: 'k8s/SandboxTemplate',
  check(template, { report, undecided }) {
    const judge = (open: Tri, at: Value): void => {
      if (open === 'unknown') undecided(at)
      if (open === true) report({ at, message: `${template.address} lets the sandbox connect to everything` })
    }
    const management = get(template.body, 'spec.networkPolicyManagement')
    const unmanaged = and(isSet(management), not(oneOf(management, ['Managed'])))
    judge(unmanaged, management)
    if (unmanaged === false) for (const [open, at] of policyOf(template)) judge(open, at)
  },
})

function policyOf(template: Resource): readonly (readonly [Tri, Value])[] {
  const policy = get(template.body, 'spec.networkPolicy')
  const egress = get(policy, 'egress')
  const nowhere = firstSet(policy, missing(template.header))
  if (policy.kind !== 'map') return [[policy.kind === 'unknown' ? 'unknown' : true, nowhere]]
  if (egress.kind !== 'list') return [[egress.kind === 'unknown' ? 'unknown' : isSet(egress), egress]]
  return egress.items.flatMap(destinations)
}

/** Each peer of an egress rule; the rule itself, where it names none. */
function destinations(rule: Value): readonly (readonly [Tri, Value])[] {
  const to = get(rule, 'to')
  if (to.kind === 'unknown') return [['unknown', to]]
  const peers = items(to)
  if (peers.length === 0) return [[to.kind === 'list' && to.open ? 'unknown' : true, rule]]
  return peers.map((peer) => [leadsEverywhere(peer), firstSet(get(peer, 'ipBlock.cidr'), peer)] as const)
}

function leadsEverywhere(peer: Value): Tri {
  const block = get(peer, 'ipBlock')
  const network = get(block, 'cidr')
  const selectors = ['podSelector', 'namespaceSelector'].map((name) => get(peer, name))
  const wide = selectors.map((selector) => or(not(isSet(selector)), selectsAll(selector)))
  return and(...wide, or(not(isSet(block)), not(isSet(network)), isEverywhere(network)))
}

function selectsAll(selector: Value): Tri {
  if (selector.kind === 'unknown') return 'unknown'
  return selector.kind === 'map' && keys(selector).length === 0 && (!selector.open || 'unknown')
}
