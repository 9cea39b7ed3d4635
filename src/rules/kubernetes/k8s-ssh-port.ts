import { and, equals, get, items, not, oneOf, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-ssh-port',
    title: 'Container offers SSH',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { 'kube-linter': ['ssh-port'] },
    why: 'An SSH server in a container is a second way in, with keys or passwords that the cluster does not manage.',
    remedy:
      'Take the SSH server out of the image; `kubectl exec` and ephemeral containers give a shell under the control of RBAC.',
    references: ['https://kubernetes.io/docs/tasks/debug/debug-application/debug-running-pod/'],
  },
  select: 'k8s/Container',
  values: (c) => items(get(c.body, 'ports')),
  at: (port) => get(port, 'containerPort'),
  bad: (port) => and(equals(get(port, 'containerPort'), 22), not(oneOf(get(port, 'protocol'), ['UDP', 'SCTP']))),
  message: (c) => `container \`${c.name}\` offers SSH`,
})
