import { equals, fact, isSet, not, oneOf, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-cpu-request-missing',
    title: 'Container requests no CPU',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      'kube-linter': ['unset-cpu-requirements'],
      polaris: ['cpuRequestsMissing'],
      kubescape: ['C-0268', 'resources-cpu-requests', 'C-0050', 'resources-cpu-limit-and-request'],
      trivy: ['KSV-0015'],
      checkov: ['CKV_K8S_10'],
      'kube-score': ['container-resources'],
    },
    why: 'The scheduler takes the container for one that needs nothing: it lands on full nodes and gets the least CPU when it matters.',
    remedy: 'Set `resources.requests.cpu` to what the program usually uses.',
    references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  },
  select: 'k8s/Container',
  where: (c) => not(equals(fact(c, 'role'), 'ephemeral')),
  values: (c) => [fact(c, 'resources.requests.cpu')],
  bad: (value) => or(not(isSet(value)), oneOf(value, [0, '0'])),
  message: (c) => `container \`${c.name}\` requests no CPU`,
})
