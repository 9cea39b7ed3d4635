import { equals, fact, isSet, not, oneOf, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-kubelet-tls-certificate',
    title: 'Kubelet has no certificate of its own',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_148'] },
    controls: { 'cis-kubernetes': ['4.2.10'] },
    why: 'With a certificate that it signed itself, the API server can not tell the kubelet from others.',
    remedy: 'Set `--tls-cert-file` and `--tls-private-key-file`, or rotate server certificates.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kubelet'),
  values: (c) => [fact(c, ['flags', 'tls-cert-file']), fact(c, ['flags', 'tls-private-key-file'])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ['', 'true'])),
  message: (c) => `container \`${c.name}\` does not set --tls-cert-file`,
})
