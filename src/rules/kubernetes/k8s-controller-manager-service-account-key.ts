import { equals, fact, isSet, not, oneOf, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-controller-manager-service-account-key',
    title: 'Controller manager has no key of its own for ServiceAccount tokens',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_110'],
      trivy: ['KCV-0036'],
      kubescape: [
        'ensure-that-the-controller-manager-service-account-private-key-file-argument-is-set-as-appropriate',
        'C-0147',
      ],
    },
    controls: { 'cis-kubernetes': ['1.3.4'] },
    why: 'Tokens are then signed with another key, which can not be changed on its own.',
    remedy: 'Set `--service-account-private-key-file`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-controller-manager'),
  values: (c) => [fact(c, ['flags', 'service-account-private-key-file'])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ['', 'true'])),
  message: (c) => `container \`${c.name}\` does not set --service-account-private-key-file`,
})
