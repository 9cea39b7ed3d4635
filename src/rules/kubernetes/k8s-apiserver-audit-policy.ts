import { equals, fact, isSet, not, oneOf, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-audit-policy',
    title: 'API server has no audit policy',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { kubescape: ['k8s-audit-logs-enabled-native-cis', 'C-0160', 'k8s-audit-logs-enabled-native'] },
    controls: { 'cis-kubernetes': ['3.2.1'] },
    why: 'Without a policy nothing is recorded, whatever the log is set to.',
    remedy: 'Set `--audit-policy-file`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'audit-policy-file'])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ['', 'true'])),
  message: (c) => `container \`${c.name}\` does not set --audit-policy-file`,
})
