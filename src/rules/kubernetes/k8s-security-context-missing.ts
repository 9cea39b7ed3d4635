import { get, isSet, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-security-context-missing',
    title: 'Neither the pod nor the container has a security context',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_29'] },
    controls: { 'cis-kubernetes': ['5.7.3'] },
    why: 'Without a security context everything runs with the defaults of the image and the node, which usually means root with a writable file system.',
    remedy:
      'Give the pod a `securityContext` with `runAsNonRoot: true` and a seccomp profile, and the container one that drops capabilities.',
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  },
  select: 'k8s/Container',
  where: (c) => (c.parent ? not(isSet(get(c.parent.body, 'securityContext'))) : true),
  values: 'securityContext',
  bad: (value) => not(isSet(value)),
  message: (c) => `container \`${c.name}\` has no security context, and its pod has none`,
})
