import { equals, fact, isSet, not, oneOf, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-etcd-tls',
    title: '`etcd` offers no TLS',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_116'], trivy: ['KCV-0042'], kubescape: ['etcd-tls-enabled', 'C-0153'] },
    controls: { 'cis-kubernetes': ['2.1'] },
    why: 'Everything that the cluster stores travels in plain text, Secrets included.',
    remedy: 'Set `--cert-file` and `--key-file`.',
    references: ['https://etcd.io/docs/latest/op-guide/security/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'etcd'),
  values: (c) => [fact(c, ['flags', 'cert-file']), fact(c, ['flags', 'key-file'])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ['', 'true'])),
  message: (c) => `container \`${c.name}\` does not set --cert-file`,
})
