import { equals, fact, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-kubelet-always-allow',
    title: 'Kubelet allows everything',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_139'] },
    controls: { 'cis-kubernetes': ['4.2.2'] },
    why: 'Everybody who reaches the kubelet may run commands in its pods.',
    remedy: 'Set `--authorization-mode=Webhook`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kubelet'),
  values: (c) => [fact(c, ['flags', 'authorization-mode'])],
  bad: (value) => (value.kind === 'unknown' ? 'unknown' : printable(value).split(',').includes('AlwaysAllow')),
  message: (c) => `container \`${c.name}\` names AlwaysAllow in --authorization-mode`,
})
