import { equals, fact, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-seccomp-unconfined',
    title: 'Container switches system call filtering off',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0104'] },
    controls: { 'pod-security-standard': ['baseline'] },
    why: 'With the profile `Unconfined` every system call reaches the kernel, among them those that only exploits use.',
    remedy: 'Set `seccompProfile.type` to `RuntimeDefault`, or to `Localhost` with a profile of your own.',
    references: ['https://kubernetes.io/docs/tutorials/security/seccomp/'],
  },
  select: 'k8s/Container',
  values: (c) => [fact(c, 'securityContext.seccompProfile.type')],
  bad: (type) => equals(type, 'Unconfined'),
  message: (c) => `container \`${c.name}\` runs without a seccomp filter`,
})
