import { isTrue, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-scc-privileged-container',
    title: 'SecurityContextConstraints allow privileged containers',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { 'kube-linter': ['scc-deny-privileged-container'] },
    why: 'Every account that may use these constraints can start privileged containers, and thereby own a node.',
    remedy: 'Set `allowPrivilegedContainer: false`, and keep an extra object for the few system pods that need it.',
    references: [
      'https://docs.openshift.com/container-platform/latest/authentication/managing-security-context-constraints.html',
    ],
  },
  select: 'k8s/SecurityContextConstraints',
  values: 'allowPrivilegedContainer',
  bad: isTrue,
  message: (scc) => `${scc.address} allows privileged containers`,
})
