import { equals, fact, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-etcd-auto-tls',
    title: '`etcd` signs its own certificates for clients',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_118'], trivy: ['KCV-0044'], kubescape: ['etcd-auto-tls-disabled', 'C-0155'] },
    controls: { 'cis-kubernetes': ['2.3'] },
    why: 'Clients can not check certificates that the server signed itself.',
    remedy: 'Delete `--auto-tls`, and use certificates of a CA.',
    references: ['https://etcd.io/docs/latest/op-guide/security/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'etcd'),
  values: (c) => [fact(c, ['flags', 'auto-tls'])],
  bad: (value) => equals(value, 'true'),
  message: (c) => `container \`${c.name}\` sets --auto-tls=true`,
})
