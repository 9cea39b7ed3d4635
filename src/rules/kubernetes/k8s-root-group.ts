import { equals, every, fact, get, root, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-root-group',
    title: 'Container runs with the root group',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0116'], 'kube-linter': ['run-as-non-root'] },
    controls: { 'pod-security-standard': ['restricted'] },
    why: 'Files of many images and volumes are writable for group 0, so a process in that group can change what it should only read.',
    remedy: 'Use a group id above 0 in `runAsGroup`, `fsGroup` and `supplementalGroups`.',
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  },
  select: 'k8s/PodSpec',
  values: (pod, { graph }) => [
    get(pod.body, 'securityContext.fsGroup'),
    ...every(pod.body, 'securityContext.supplementalGroups').values,
    ...graph.parts(pod, 'k8s/Container').map((c) => fact(c, 'securityContext.runAsGroup')),
  ],
  bad: (value) => equals(value, 0),
  message: (pod) => `pods of ${root(pod).address} run with group 0`,
})
