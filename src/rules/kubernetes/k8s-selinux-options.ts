import { and, equals, fact, get, isSet, not, oneOf, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-selinux-options',
    title: 'Pod or container chooses its own SELinux labels',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0025'] },
    controls: { 'pod-security-standard': ['baseline'] },
    why: 'A type such as `spc_t`, or a user or role of its own, takes the container out of the confinement that SELinux gives it.',
    remedy: 'Delete `user` and `role`, and leave `type` out or use one of the `container_*` types.',
    references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  },
  select: 'k8s/Container',
  values: (c) => [fact(c, 'securityContext.seLinuxOptions')],
  at: (options) =>
    ['type', 'user', 'role'].map((field) => get(options, field)).find((v) => v.kind === 'scalar') ?? options,
  bad: (options) =>
    or(
      and(
        isSet(get(options, 'type')),
        not(
          oneOf(get(options, 'type'), ['', 'container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t']),
        ),
      ),
      ...['user', 'role'].map((field) => and(isSet(get(options, field)), not(equals(get(options, field), '')))),
    ),
  message: (c) => `container \`${c.name}\` chooses its own SELinux labels`,
})
