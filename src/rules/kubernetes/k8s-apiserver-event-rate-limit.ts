import { equals, fact, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-event-rate-limit',
    title: 'API server does not limit the rate of events',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      trivy: ['KCV-0010'],
      kubescape: ['ensure-that-the-admission-control-plugin-EventRateLimit-is-set', 'C-0121'],
    },
    controls: { 'cis-kubernetes': ['1.2.9'] },
    why: 'One program that writes events in a loop can slow the API server down for all.',
    remedy: 'Add `EventRateLimit` to `--enable-admission-plugins`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'enable-admission-plugins'])],
  bad: (value) => (value.kind === 'unknown' ? 'unknown' : !printable(value).split(',').includes('EventRateLimit')),
  message: (c) => `container \`${c.name}\` does not name EventRateLimit in --enable-admission-plugins`,
})
