import { and, child, get, isSet, type Tri, type Value, valueRule } from '../../model/index.js'

/** Same check: deep equality of what is asked, not of how often. */
function same(a: Value, b: Value): Tri {
  if (a.kind === 'unknown' || b.kind === 'unknown') return 'unknown'
  if (a.kind === 'scalar' && b.kind === 'scalar') return a.value === b.value
  if (a.kind === 'list' && b.kind === 'list')
    return and(a.items.length === b.items.length, ...a.items.map((item, i) => same(item, child(b, i))))
  if (a.kind === 'map' && b.kind === 'map')
    return and(a.entries.size === b.entries.size, ...[...a.entries].map(([key, value]) => same(value, child(b, key))))
  return a.kind === 'missing' && b.kind === 'missing'
}

export default valueRule({
  meta: {
    id: 'k8s-probes-identical',
    title: 'Readiness and liveness probe are the same',
    severity: 'low',
    confidence: 'medium',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { 'kube-score': ['pod-probes-identical'] },
    why: 'When the pod is only busy, or what it depends on is down, it should stop getting traffic. With one probe for both it is restarted instead, which makes the outage worse.',
    remedy: 'Let the liveness probe check only the process itself, or make it more patient.',
    references: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
    ],
  },
  select: 'k8s/Container',
  where: (c) => isSet(get(c.body, 'livenessProbe')),
  values: 'readinessProbe',
  bad: (ready, c) =>
    and(
      isSet(ready),
      ...['httpGet', 'tcpSocket', 'exec', 'grpc', 'failureThreshold', 'periodSeconds'].map((part) =>
        same(get(ready, part), get(c.body, ['livenessProbe', part])),
      ),
    ),
  message: (c) => `container \`${c.name}\` has the same readiness and liveness probe`,
})
