import { fact, not, oneOf, some, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-net-raw-not-dropped',
    title: 'Container does not drop the capability NET_RAW',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_28'], kubescape: ['drop-capability-netraw'] },
    controls: { 'cis-kubernetes': ['5.2.8'] },
    why: 'NET_RAW is in the default set and lets a process forge packets, for example to answer the ARP or DNS requests of its neighbours.',
    remedy: 'Drop `ALL`, or at least `NET_RAW`.',
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  },
  select: 'k8s/Container',
  values: (c) => [fact(c, 'capabilities.drop')],
  bad: (drop) => not(some(drop, (name) => oneOf(name, ['ALL', 'NET_RAW']))),
  message: (c) => `container \`${c.name}\` does not drop NET_RAW`,
})
