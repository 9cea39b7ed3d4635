import { equals, fact, not, test, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-audit-log-backups',
    title: 'API server keeps fewer than 10 files of its audit log',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_93'],
      trivy: ['KCV-0021'],
      kubescape: ['ensure-that-the-api-server-audit-log-maxbackup-argument-is-set-to-10-or-as-appropriate', 'C-0132'],
    },
    controls: { 'cis-kubernetes': ['1.2.20'] },
    why: 'Under load the files fill quickly, and what happened before is gone.',
    remedy: 'Set `--audit-log-maxbackup=10`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'audit-log-maxbackup'])],
  bad: (value) => not(test(value, (text) => Number(text) >= 10)),
  message: (c) => `container \`${c.name}\` does not set --audit-log-maxbackup to 10 or more`,
})
