import { equals, fact, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-etcd-peer-auth',
    title: '`etcd` accepts members without a certificate',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_121'], trivy: ['KCV-0046'], kubescape: ['etcd-peer-client-auth-cert', 'C-0157'] },
    controls: { 'cis-kubernetes': ['2.5'] },
    why: 'Whoever reaches the port can join and get a copy of everything.',
    remedy: 'Set `--peer-client-cert-auth=true`.',
    references: ['https://etcd.io/docs/latest/op-guide/security/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'etcd'),
  values: (c) => [fact(c, ['flags', 'peer-client-cert-auth'])],
  bad: (value) => not(equals(value, 'true')),
  message: (c) => `container \`${c.name}\` does not set --peer-client-cert-auth=true`,
})
