import { fact, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-ephemeral-storage-request-not-limit',
    title: 'Request of local storage differs from the limit',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { 'kube-score': ['container-ephemeral-storage-request-equals-limit'] },
    why: 'Only pods whose requests equal their limits get the class `Guaranteed` and are the last to be evicted.',
    remedy: 'Set the request and the limit of local storage to the same amount.',
    references: ['https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/'],
  },
  select: 'k8s/Container',
  values: (c) => [fact(c, ['amounts', 'requests', 'ephemeral-storage'])],
  bad: (request, c) => {
    const limit = fact(c, ['amounts', 'limits', 'ephemeral-storage'])
    if (limit.kind === 'unknown' || request.kind === 'unknown') return 'unknown'
    return printable(request, '-') !== printable(limit, '-')
  },
  message: (c) => `container \`${c.name}\` requests another amount of local storage than its limit`,
})
