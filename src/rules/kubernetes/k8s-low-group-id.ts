import { fact, not, test, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-low-group-id',
    title: 'Container does not run with a high group id',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0021'], 'kube-score': ['container-security-context-user-group-id'] },
    why: 'Ids up to 10000 often belong to groups of the node, whose files a process would share if it left its container.',
    remedy: 'Set `runAsGroup` to an id above 10000.',
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  },
  select: 'k8s/Container',
  values: (c) => [fact(c, 'securityContext.runAsGroup')],
  bad: (value) => not(test(value, (id) => typeof id === 'number' && id >= 10000)),
  message: (c) => `container \`${c.name}\` does not run with a group id of 10000 or more`,
})
