import { fact, missing, oneOf, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apparmor-unconfined',
    title: 'Container switches AppArmor off',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0002'] },
    controls: { 'pod-security-standard': ['baseline'] },
    why: 'AppArmor confines what a program may read, write and run. `Unconfined` removes that layer.',
    remedy: 'Use `RuntimeDefault`, or a profile of your own.',
    references: ['https://kubernetes.io/docs/tutorials/security/apparmor/'],
  },
  select: 'k8s/Container',
  values: (c) => [
    fact(c, 'securityContext.appArmorProfile.type'),
    c.parent
      ? fact(c.parent, ['metadata', 'annotations', `container.apparmor.security.beta.kubernetes.io/${c.name}`])
      : missing(c.header),
  ],
  bad: (profile) => oneOf(profile, ['Unconfined', 'unconfined']),
  message: (c) => `container \`${c.name}\` runs without AppArmor`,
})
