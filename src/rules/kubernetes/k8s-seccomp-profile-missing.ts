import {
  fact,
  matches,
  not,
  oneOf,
  or,
  type Resource,
  setTo,
  type Tri,
  type Value,
  valueRule,
} from '../../model/index.js'

/** How profiles were chosen before Kubernetes 1.19. */
function annotated(container: Resource): Tri {
  const { parent } = container
  if (!parent) return false
  const of = (key: string): Value => fact(parent, ['metadata', 'annotations', key])
  const names = [
    of('seccomp.security.alpha.kubernetes.io/pod'),
    of(`container.seccomp.security.alpha.kubernetes.io/${container.name}`),
  ]
  return or(...names.map((name) => matches(name, /^(?:runtime|docker)\/default$|^localhost\//)))
}

export default valueRule({
  meta: {
    id: 'k8s-seccomp-profile-missing',
    title: 'Container has no seccomp profile',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: {
      trivy: ['KSV-0030', 'KSV-0104'],
      checkov: ['CKV_K8S_31'],
      'kube-score': ['container-seccomp-profile'],
      kubescape: ['set-seccomp-profile'],
    },
    controls: { 'pod-security-standard': ['restricted'], 'cis-kubernetes': ['5.7.2'] },
    why: 'Unless the cluster sets a default, containers run without a filter on system calls.',
    remedy: 'Set `securityContext.seccompProfile.type: RuntimeDefault` on the pod.',
    references: ['https://kubernetes.io/docs/tutorials/security/seccomp/'],
  },
  select: 'k8s/Container',
  where: (c) => not(annotated(c)),
  values: (c) => [fact(c, 'securityContext.seccompProfile.type')],
  bad: (type) => not(oneOf(type, ['RuntimeDefault', 'Localhost'])),
  message: (c) => `container \`${c.name}\` has no seccomp profile`,
  fix: setTo('securityContext.seccompProfile.type', 'RuntimeDefault', 'suggested'),
})
