import { equals, fact, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-kubelet-rotate-certificates',
    title: 'Kubelet does not renew its client certificate',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_149'] },
    controls: { 'cis-kubernetes': ['4.2.11'] },
    why: 'When the certificate expires, the node drops out of the cluster.',
    remedy: 'Delete `--rotate-certificates=false`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kubelet'),
  values: (c) => [fact(c, ['flags', 'rotate-certificates'])],
  bad: (value) => equals(value, 'false'),
  message: (c) => `container \`${c.name}\` sets --rotate-certificates=false`,
})
