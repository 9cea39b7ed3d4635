import { equals, fact, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-kubelet-kernel-defaults',
    title: 'Kubelet changes kernel parameters by itself',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_144'] },
    controls: { 'cis-kubernetes': ['4.2.6'] },
    why: 'Settings that somebody chose for the node are overwritten without notice.',
    remedy: 'Set `--protect-kernel-defaults=true`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kubelet'),
  values: (c) => [fact(c, ['flags', 'protect-kernel-defaults'])],
  bad: (value) => not(equals(value, 'true')),
  message: (c) => `container \`${c.name}\` does not set --protect-kernel-defaults=true`,
})
