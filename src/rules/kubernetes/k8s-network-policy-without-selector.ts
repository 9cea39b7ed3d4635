import { every, isSet, not, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-network-policy-without-selector',
    title: 'NetworkPolicy has no selector at all',
    severity: 'low',
    confidence: 'low',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0038'] },
    why: 'A policy for all pods and all peers says nothing about who may talk to whom.',
    remedy: 'Select pods and peers by their labels.',
    references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  },
  select: 'k8s/NetworkPolicy',
  values: 'spec.podSelector',
  bad: (selector, object) =>
    not(
      or(
        ...[
          selector,
          ...[
            'spec.ingress.from.podSelector',
            'spec.ingress.from.namespaceSelector',
            'spec.egress.to.podSelector',
            'spec.egress.to.namespaceSelector',
          ].flatMap((path) => every(object.body, path).values),
        ].map(isSet),
      ),
    ),
  message: (object) => `${object.address} has no selector, neither of pods nor of peers`,
})
