import { fact, not, test, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-low-user-id',
    title: 'Container does not run with a high user id',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      trivy: ['KSV-0020'],
      checkov: ['CKV_K8S_40'],
      'kube-score': ['container-security-context-user-group-id'],
    },
    why: 'Ids up to 10000 often belong to users of the node. If a process leaves its container, it has the rights of the user with the same id there.',
    remedy: 'Set `runAsUser` to an id above 10000.',
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  },
  select: 'k8s/Container',
  values: (c) => [fact(c, 'securityContext.runAsUser')],
  bad: (value) => not(test(value, (id) => typeof id === 'number' && id >= 10000)),
  message: (c) => `container \`${c.name}\` does not run with a user id of 10000 or more`,
})
