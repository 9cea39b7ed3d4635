import { equals, fact, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-kubelet-read-only-port',
    title: 'Kubelet may offer its port without checks',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_141'] },
    controls: { 'cis-kubernetes': ['4.2.4'] },
    why: 'The port tells everybody about the pods and their environment.',
    remedy: 'Set `--read-only-port=0`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kubelet'),
  values: (c) => [fact(c, ['flags', 'read-only-port'])],
  bad: (value) => not(equals(value, '0')),
  message: (c) => `container \`${c.name}\` does not set --read-only-port=0`,
})
