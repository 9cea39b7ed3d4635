import { equals, fact, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-kubelet-idle-connections',
    title: 'Kubelet never closes idle connections',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_143'] },
    controls: { 'cis-kubernetes': ['4.2.5'] },
    why: 'Forgotten connections add up until the node can open no more.',
    remedy: 'Set `--streaming-connection-idle-timeout` to a few minutes.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kubelet'),
  values: (c) => [fact(c, ['flags', 'streaming-connection-idle-timeout'])],
  bad: (value) => equals(value, '0'),
  message: (c) => `container \`${c.name}\` sets --streaming-connection-idle-timeout=0`,
})
