import { equals, fact, test, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-kubelet-event-qps',
    title: 'Kubelet sends events at an unusual rate',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_147'] },
    controls: { 'cis-kubernetes': ['4.2.9'] },
    why: 'A rate above the long-standing default of 5 lets one node flood the API server with events.',
    remedy: 'Set `--event-qps=0` if the API server limits events, or up to 5.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kubelet'),
  values: (c) => [fact(c, ['flags', 'event-qps'])],
  bad: (value) => test(value, (text) => Number(text) > 5),
  message: (c) => `container \`${c.name}\` sends events at an unusual rate`,
})
