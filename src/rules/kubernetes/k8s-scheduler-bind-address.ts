import { equals, fact, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-scheduler-bind-address',
    title: 'Scheduler listens on all addresses',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_115'],
      trivy: ['KCV-0041'],
      kubescape: ['ensure-that-the-scheduler-bind-address-argument-is-set-to-127.0.0.1', 'C-0152'],
    },
    controls: { 'cis-kubernetes': ['1.4.2'] },
    why: 'Its metrics and health are open to the network of the nodes.',
    remedy: 'Set `--bind-address=127.0.0.1`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-scheduler/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-scheduler'),
  values: (c) => [fact(c, ['flags', 'bind-address'])],
  bad: (value) => not(equals(value, '127.0.0.1')),
  message: (c) => `container \`${c.name}\` does not set --bind-address=127.0.0.1`,
})
