import { equals, fact, not, test, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-audit-log-age',
    title: 'API server keeps its audit log for fewer than 30 days',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_92'],
      trivy: ['KCV-0020'],
      kubescape: ['ensure-that-the-api-server-audit-log-maxage-argument-is-set-to-30-or-as-appropriate', 'C-0131'],
    },
    controls: { 'cis-kubernetes': ['1.2.19'] },
    why: 'Many incidents are noticed only after weeks.',
    remedy: 'Set `--audit-log-maxage=30`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'audit-log-maxage'])],
  bad: (value) => not(test(value, (text) => Number(text) >= 30)),
  message: (c) => `container \`${c.name}\` does not set --audit-log-maxage to 30 or more`,
})
