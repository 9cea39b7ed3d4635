import { and, get, includesAny, isSet, missing, not, or, root, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-network-policy-rules-missing',
    title: 'No NetworkPolicy of the pod has rules for both directions',
    severity: 'info',
    confidence: 'medium',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { polaris: ['missingNetworkPolicy'] },
    why: 'A policy that lists incoming and outgoing traffic documents what the program needs.',
    remedy: 'Write `ingress` and `egress` rules and name both in `policyTypes`.',
    references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  },
  select: 'k8s/PodSpec',
  values: (pod) => [missing(pod.header)],
  bad: (_, pod, { linked }) => {
    const { found, complete } = linked(pod, 'k8s/NetworkPolicy', 'selector')
    const whole = or(
      ...found.map((policy) =>
        and(
          ...(['Ingress', 'Egress'] as const).flatMap((direction) => [
            includesAny(get(policy.body, 'spec.policyTypes'), [direction]),
            isSet(get(policy.body, ['spec', direction.toLowerCase()])),
          ]),
        ),
      ),
    )
    return whole === false && !complete ? 'unknown' : not(whole)
  },
  message: (pod) => `pods of ${root(pod).address} have no NetworkPolicy with rules for both directions`,
})
