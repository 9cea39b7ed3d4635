import { fact, isSet, not, or, type Resource, some, type Tri, valueRule } from '../../model/index.js'

const annotations = [
  'seccomp.security.alpha.kubernetes.io/pod',
  'container.seccomp.security.alpha.kubernetes.io/*',
  'container.apparmor.security.beta.kubernetes.io/*',
]

function isHardened(container: Resource): Tri {
  const { parent } = container
  const named = annotations.map((name) =>
    parent ? isSet(fact(parent, ['metadata', 'annotations', name.replace('*', container.name)])) : false,
  )
  const fields = ['seccompProfile', 'seLinuxOptions', 'appArmorProfile'].map((name) =>
    isSet(fact(container, ['securityContext', name])),
  )
  return or(
    ...named,
    ...fields,
    some(fact(container, 'capabilities.drop'), () => true),
  )
}

export default valueRule({
  meta: {
    id: 'k8s-linux-hardening-missing',
    title: 'Container uses none of the hardening features of Linux',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { polaris: ['linuxHardening'] },
    why: 'Seccomp, AppArmor, SELinux and dropped capabilities each stop a class of attacks. This container has none of them.',
    remedy: 'Start with `seccompProfile.type: RuntimeDefault` and `capabilities.drop: [ALL]`.',
    references: ['https://kubernetes.io/docs/concepts/security/linux-kernel-security-constraints/'],
  },
  select: 'k8s/Container',
  values: 'securityContext',
  bad: (_, c) => not(isHardened(c)),
  message: (c) => `container \`${c.name}\` uses no seccomp, AppArmor or SELinux profile and drops no capability`,
})
