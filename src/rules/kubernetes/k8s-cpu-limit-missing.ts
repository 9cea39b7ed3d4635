import { equals, fact, isSet, not, oneOf, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-cpu-limit-missing',
    title: 'Container has no CPU limit',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      polaris: ['cpuLimitsMissing'],
      kubescape: [
        'C-0270',
        'resources-cpu-limits',
        'C-0050',
        'resources-cpu-limit-and-request',
        'C-0009',
        'resource-policies',
      ],
      trivy: ['KSV-0011'],
      checkov: ['CKV_K8S_11'],
      'kube-score': ['container-resources'],
    },
    why: 'Without a limit, a container may use all the CPU that others of its node do not request. Whether that is bad is disputed: limits slow programs down while CPU is idle.',
    remedy: 'Set `resources.limits.cpu`, if your cluster asks for it.',
    references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  },
  select: 'k8s/Container',
  where: (c) => not(equals(fact(c, 'role'), 'ephemeral')),
  values: (c) => [fact(c, 'resources.limits.cpu')],
  bad: (value) => or(not(isSet(value)), oneOf(value, [0, '0'])),
  message: (c) => `container \`${c.name}\` has no CPU limit`,
})
