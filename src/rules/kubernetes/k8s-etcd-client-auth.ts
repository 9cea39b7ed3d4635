import { equals, fact, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-etcd-client-auth',
    title: '`etcd` accepts clients without a certificate',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_117'], trivy: ['KCV-0043'], kubescape: ['etcd-client-auth-cert', 'C-0154'] },
    controls: { 'cis-kubernetes': ['2.2'] },
    why: 'Whoever reaches the port can read and change everything in the cluster.',
    remedy: 'Set `--client-cert-auth=true`.',
    references: ['https://etcd.io/docs/latest/op-guide/security/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'etcd'),
  values: (c) => [fact(c, ['flags', 'client-cert-auth'])],
  bad: (value) => not(equals(value, 'true')),
  message: (c) => `container \`${c.name}\` does not set --client-cert-auth=true`,
})
