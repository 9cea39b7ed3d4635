import { equals, fact, isSet, not, oneOf, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-memory-limit-missing',
    title: 'Container has no memory limit',
    severity: 'medium',
    confidence: 'high',
    category: 'reliability',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      'kube-linter': ['unset-memory-requirements'],
      polaris: ['memoryLimitsMissing'],
      kubescape: [
        'C-0271',
        'resources-memory-limits',
        'C-0004',
        'resources-memory-limit-and-request',
        'C-0009',
        'resource-policies',
      ],
      trivy: ['KSV-0018'],
      checkov: ['CKV_K8S_13'],
      'kube-score': ['container-resources'],
    },
    why: 'A leak takes the memory of the whole node, and the kernel then kills programs of others.',
    remedy: 'Set `resources.limits.memory`.',
    references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  },
  select: 'k8s/Container',
  where: (c) => not(equals(fact(c, 'role'), 'ephemeral')),
  values: (c) => [fact(c, 'resources.limits.memory')],
  bad: (value) => or(not(isSet(value)), oneOf(value, [0, '0'])),
  message: (c) => `container \`${c.name}\` has no memory limit`,
})
