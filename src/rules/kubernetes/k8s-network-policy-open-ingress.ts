import { get, items, not, some, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-network-policy-open-ingress',
    title: 'NetworkPolicy lets everybody connect to the pods',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: {},
    why: 'A rule without peers allows every source, in the cluster and outside of it.',
    remedy: 'List the peers in `from`.',
    references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  },
  select: 'k8s/NetworkPolicy',
  values: (object) => items(get(object.body, 'spec.ingress')),
  at: (rule) => get(rule, 'from'),
  bad: (rule) => not(some(get(rule, 'from'), () => true)),
  message: (object) => `${object.address} lets everybody connect to its pods`,
})
