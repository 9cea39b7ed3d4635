import { fact, isTrue, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-windows-host-process',
    title: 'Windows container runs as a process of the host',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { polaris: ['hostProcess'], trivy: ['KSV-0103'], kubescape: ['set-hostprocess-true'] },
    controls: { 'pod-security-standard': ['baseline'], 'cis-kubernetes': ['5.2.11'] },
    why: 'A HostProcess container has direct access to the Windows node, like any program started on it.',
    remedy: 'Delete `windowsOptions.hostProcess`, or set it to `false`.',
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/'],
  },
  select: 'k8s/Container',
  values: (c) => [fact(c, 'securityContext.windowsOptions.hostProcess')],
  bad: isTrue,
  message: (c) => `container \`${c.name}\` runs as a process of its Windows host`,
})
