import { equals, fact, isSet, not, oneOf, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-memory-request-missing',
    title: 'Container requests no memory',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      polaris: ['memoryRequestsMissing'],
      kubescape: ['C-0269', 'resources-memory-requests', 'C-0004', 'resources-memory-limit-and-request'],
      trivy: ['KSV-0016'],
      checkov: ['CKV_K8S_12'],
      'kube-score': ['container-resources'],
    },
    why: 'The scheduler takes the container for one that needs nothing: nodes fill up, and this pod is among the first to be evicted.',
    remedy: 'Set `resources.requests.memory` to what the program usually uses.',
    references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  },
  select: 'k8s/Container',
  where: (c) => not(equals(fact(c, 'role'), 'ephemeral')),
  values: (c) => [fact(c, 'resources.requests.memory')],
  bad: (value) => or(not(isSet(value)), oneOf(value, [0, '0'])),
  message: (c) => `container \`${c.name}\` requests no memory`,
})
