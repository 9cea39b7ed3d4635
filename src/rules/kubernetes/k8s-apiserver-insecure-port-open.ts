import { equals, fact, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-insecure-port-open',
    title: 'API server offers its insecure port',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { kubescape: ['insecure-port-flag', 'C-0005'] },
    why: 'The insecure port gives all rights without any check.',
    remedy: 'Set `--insecure-port=0`, or update Kubernetes.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'insecure-port'])],
  bad: (value) => equals(value, '1'),
  message: (c) => `container \`${c.name}\` sets --insecure-port=1`,
})
