import { equals, fact, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-etcd-peer-auto-tls',
    title: 'Members of etcd sign their own certificates',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { trivy: ['KCV-0047'], kubescape: ['etcd-peer-auto-tls-disabled', 'C-0158'] },
    controls: { 'cis-kubernetes': ['2.6'] },
    why: 'Members can not check certificates that others signed themselves.',
    remedy: 'Delete `--peer-auto-tls`, and use certificates of a CA.',
    references: ['https://etcd.io/docs/latest/op-guide/security/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'etcd'),
  values: (c) => [fact(c, ['flags', 'peer-auto-tls'])],
  bad: (value) => equals(value, 'true'),
  message: (c) => `container \`${c.name}\` sets --peer-auto-tls=true`,
})
