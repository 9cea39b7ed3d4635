import { equals, fact, isSet, not, oneOf, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-audit-log',
    title: 'API server writes no audit log',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_91'],
      trivy: ['KCV-0019'],
      kubescape: ['ensure-that-the-api-server-audit-log-path-argument-is-set', 'C-0130'],
    },
    controls: { 'cis-kubernetes': ['1.2.18'] },
    why: 'After an incident, nobody can say who did what.',
    remedy: 'Set `--audit-log-path`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'audit-log-path'])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ['', 'true'])),
  message: (c) => `container \`${c.name}\` does not set --audit-log-path`,
})
