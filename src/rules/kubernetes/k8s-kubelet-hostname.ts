import { equals, fact, isSet, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-kubelet-hostname',
    title: 'Kubelet overrides the name of its node',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_146'] },
    controls: { 'cis-kubernetes': ['4.2.8'] },
    why: 'Names that differ from the certificate break TLS, and make logs hard to follow.',
    remedy: 'Delete `--hostname-override`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kubelet'),
  values: (c) => [fact(c, ['flags', 'hostname-override'])],
  bad: (value) => isSet(value),
  message: (c) => `container \`${c.name}\` sets --hostname-override`,
})
