import { equals, fact, isSet, not, oneOf, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-encryption',
    title: 'API server stores Secrets in plain text',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_104'],
      trivy: ['KCV-0030'],
      kubescape: [
        'ensure-that-the-api-server-encryption-provider-config-argument-is-set-as-appropriate',
        'etcd-encryption-native',
        'C-0066',
        'C-0141',
      ],
    },
    controls: { 'cis-kubernetes': ['1.2.29'] },
    why: 'Whoever reads the disk or a backup of etcd reads all Secrets.',
    remedy: 'Set `--encryption-provider-config`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'encryption-provider-config'])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ['', 'true'])),
  message: (c) => `container \`${c.name}\` does not set --encryption-provider-config`,
})
