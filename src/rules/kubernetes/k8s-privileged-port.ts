import { printable, test, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-privileged-port',
    title: 'Container listens on a port below 1024',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { 'kube-linter': ['privileged-ports'], trivy: ['KSV-0117'] },
    why: 'Ports below 1024 need root or an extra capability, which a container otherwise would not need.',
    remedy: 'Listen on a higher port; a Service can still offer 80 or 443.',
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  },
  select: 'k8s/Container',
  values: 'ports.containerPort',
  bad: (port) => test(port, (n) => typeof n === 'number' && n > 0 && n < 1024),
  message: (c, port) => `container \`${c.name}\` listens on port ${printable(port)}`,
})
