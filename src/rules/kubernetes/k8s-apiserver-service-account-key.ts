import { equals, fact, isSet, not, oneOf, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-service-account-key',
    title: 'API server has no key of its own for ServiceAccount tokens',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_97'],
      trivy: ['KCV-0025'],
      kubescape: ['ensure-that-the-api-server-service-account-key-file-argument-is-set-as-appropriate', 'C-0136'],
    },
    controls: { 'cis-kubernetes': ['1.2.24'] },
    why: 'Tokens are then checked with the TLS key, which can not be changed on its own.',
    remedy: 'Set `--service-account-key-file`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'service-account-key-file'])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ['', 'true'])),
  message: (c) => `container \`${c.name}\` does not set --service-account-key-file`,
})
