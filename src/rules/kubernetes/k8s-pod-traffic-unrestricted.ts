import {
  and,
  get,
  includesAny,
  isSet,
  missing,
  not,
  or,
  type Resource,
  root,
  type Tri,
  valueRule,
} from '../../model/index.js'

/** Does the policy restrict this direction? Without `policyTypes`: incoming always, outgoing if it has rules for it. */
function covers(policy: Resource, direction: 'Ingress' | 'Egress'): Tri {
  const types = get(policy.body, 'spec.policyTypes')
  if (types.kind !== 'missing') return includesAny(types, [direction])
  return direction === 'Ingress' || isSet(get(policy.body, 'spec.egress'))
}

export default valueRule({
  meta: {
    id: 'k8s-pod-traffic-unrestricted',
    title: 'NetworkPolicies leave incoming or outgoing traffic of the pod open',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { 'kube-score': ['pod-networkpolicy'] },
    controls: { 'cis-kubernetes': ['5.3.2'] },
    why: 'A direction that no policy covers is open to everything.',
    remedy: 'Cover both `Ingress` and `Egress` with policies that select the pods.',
    references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  },
  select: 'k8s/PodSpec',
  values: (pod) => [missing(pod.header)],
  bad: (_, pod, { linked }) => {
    const { found, complete } = linked(pod, 'k8s/NetworkPolicy', 'selector')
    const covered = (['Ingress', 'Egress'] as const).map((direction) =>
      or(...found.map((policy) => covers(policy, direction))),
    )
    const open = not(and(...covered))
    return open === true && !complete ? 'unknown' : open
  },
  message: (pod) => `pods of ${root(pod).address} have a direction of traffic that no NetworkPolicy restricts`,
})
