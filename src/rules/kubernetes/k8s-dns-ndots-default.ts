import { and, equals, get, not, oneOf, root, some, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-dns-ndots-default',
    title: 'Pod asks the cluster DNS up to five times for each outside name',
    severity: 'info',
    confidence: 'high',
    category: 'cost',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { 'kube-linter': ['dnsconfig-options'] },
    why: 'With the default `ndots: 5`, every name of another domain is first looked up in all search domains of the cluster.',
    remedy: 'Set `dnsConfig.options` with `ndots` of `2`.',
    references: ['https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/'],
  },
  select: 'k8s/PodSpec',
  values: (pod) => [get(pod.body, 'dnsConfig.options')],
  bad: (options) =>
    not(some(options, (option) => and(equals(get(option, 'name'), 'ndots'), oneOf(get(option, 'value'), ['2', 2])))),
  message: (pod) => `pods of ${root(pod).address} look up outside names in all search domains first`,
})
