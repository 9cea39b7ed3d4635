import { equals, fact, matches, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-proxy-metrics-open',
    title: 'Metrics of kube-proxy are open to the network',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {},
    why: 'Metrics tell of services and traffic, and everyone who reaches the node can read them without credentials.',
    remedy: 'Leave `--metrics-bind-address` at its default, 127.0.0.1:10249.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-proxy/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-proxy'),
  values: (c) => [fact(c, ['flags', 'metrics-bind-address'])],
  bad: (address) => matches(address, /^(?:0\.0\.0\.0|\[?::\]?)(?::\d+)?$/),
  message: (c) => `container \`${c.name}\` shows its metrics to the network`,
})
