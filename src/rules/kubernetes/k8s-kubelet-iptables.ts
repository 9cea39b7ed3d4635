import { equals, fact, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-kubelet-iptables',
    title: 'Kubelet does not manage iptables',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_145'] },
    controls: { 'cis-kubernetes': ['4.2.7'] },
    why: 'Rules that the network of the pods needs may be missing.',
    remedy: 'Delete `--make-iptables-util-chains=false`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kubelet'),
  values: (c) => [fact(c, ['flags', 'make-iptables-util-chains'])],
  bad: (value) => equals(value, 'false'),
  message: (c) => `container \`${c.name}\` sets --make-iptables-util-chains=false`,
})
