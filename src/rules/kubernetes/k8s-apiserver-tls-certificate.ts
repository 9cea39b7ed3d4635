import { equals, fact, isSet, not, oneOf, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-tls-certificate',
    title: 'API server has no certificate of its own',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_100'],
      trivy: ['KCV-0027'],
      kubescape: [
        'ensure-that-the-api-server-tls-cert-file-and-tls-private-key-file-arguments-are-set-as-appropriate',
        'C-0138',
      ],
    },
    controls: { 'cis-kubernetes': ['1.2.26'] },
    why: 'With a certificate that it signed itself, clients can not tell the API server from others.',
    remedy: 'Set `--tls-cert-file` and `--tls-private-key-file`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'tls-cert-file']), fact(c, ['flags', 'tls-private-key-file'])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ['', 'true'])),
  message: (c) => `container \`${c.name}\` does not set --tls-cert-file`,
})
