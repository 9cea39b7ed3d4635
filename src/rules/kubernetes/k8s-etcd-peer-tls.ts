import { equals, fact, isSet, not, oneOf, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-etcd-peer-tls',
    title: 'Members of etcd talk without TLS',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_119'], trivy: ['KCV-0045'], kubescape: ['etcd-peer-tls-enabled', 'C-0156'] },
    controls: { 'cis-kubernetes': ['2.4'] },
    why: 'Everything that the cluster stores travels between the members in plain text.',
    remedy: 'Set `--peer-cert-file` and `--peer-key-file`.',
    references: ['https://etcd.io/docs/latest/op-guide/security/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'etcd'),
  values: (c) => [fact(c, ['flags', 'peer-cert-file']), fact(c, ['flags', 'peer-key-file'])],
  bad: (value) => or(not(isSet(value)), oneOf(value, ['', 'true'])),
  message: (c) => `container \`${c.name}\` does not set --peer-cert-file`,
})
