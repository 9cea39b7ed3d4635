import { equals, fact, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-controller-manager-service-account-credentials',
    title: 'Controllers share one identity',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_108'],
      trivy: ['KCV-0035'],
      kubescape: [
        'ensure-that-the-controller-manager-use-service-account-credentials-argument-is-set-to-true',
        'C-0146',
      ],
    },
    controls: { 'cis-kubernetes': ['1.3.3'] },
    why: 'Every controller has the rights of all of them.',
    remedy: 'Set `--use-service-account-credentials=true`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-controller-manager'),
  values: (c) => [fact(c, ['flags', 'use-service-account-credentials'])],
  bad: (value) => not(equals(value, 'true')),
  message: (c) => `container \`${c.name}\` does not set --use-service-account-credentials=true`,
})
