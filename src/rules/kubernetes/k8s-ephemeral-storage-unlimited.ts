import { get, isSet, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-ephemeral-storage-unlimited',
    title: 'Container has no request or limit for local storage',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { 'kube-score': ['container-ephemeral-storage-request-and-limit'] },
    why: 'Logs and temporary files of one container can fill the disk of the node, which then evicts pods.',
    remedy: 'Set `ephemeral-storage` in `resources.requests` and `resources.limits`.',
    references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  },
  select: 'k8s/Container',
  values: (c) => ['requests', 'limits'].map((part) => get(c.body, ['resources', part, 'ephemeral-storage'])),
  bad: (value) => not(isSet(value)),
  message: (c) => `container \`${c.name}\` has no request or limit for local storage`,
})
