import { equals, fact, not, test, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-audit-log-size',
    title: 'API server rotates its audit log below 100 MB',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_94'],
      trivy: ['KCV-0022'],
      kubescape: ['ensure-that-the-api-server-audit-log-maxsize-argument-is-set-to-100-or-as-appropriate', 'C-0133'],
    },
    controls: { 'cis-kubernetes': ['1.2.21'] },
    why: 'Small files rotate so quickly that what happened before is gone.',
    remedy: 'Set `--audit-log-maxsize=100`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'audit-log-maxsize'])],
  bad: (value) => not(test(value, (text) => Number(text) >= 100)),
  message: (c) => `container \`${c.name}\` does not set --audit-log-maxsize to 100 or more`,
})
