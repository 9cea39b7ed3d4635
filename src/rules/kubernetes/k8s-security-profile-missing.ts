import { fact, isSet, not, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-security-profile-missing',
    title: 'Container has no seccomp, AppArmor or SELinux profile',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { kubescape: ['C-0055', 'linux-hardening'] },
    why: 'A profile keeps a broken program from using most of the kernel. This container has none of the three kinds.',
    remedy: 'Set `seccompProfile.type: RuntimeDefault` on the pod.',
    references: ['https://kubernetes.io/docs/concepts/security/linux-kernel-security-constraints/'],
  },
  select: 'k8s/Container',
  values: 'securityContext',
  bad: (_, c) =>
    not(
      or(
        ...['seccompProfile', 'seLinuxOptions', 'appArmorProfile'].map((name) =>
          isSet(fact(c, ['securityContext', name])),
        ),
      ),
    ),
  message: (c) => `container \`${c.name}\` has no seccomp, AppArmor or SELinux profile`,
})
