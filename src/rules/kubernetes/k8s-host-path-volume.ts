import { get, isSet, printable, root, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-host-path-volume',
    title: 'Pod mounts a path of its node',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { polaris: ['hostPathSet'], trivy: ['KSV-0023'], kubescape: ['C-0048', 'alert-any-hostpath'] },
    controls: { 'pod-security-standard': ['baseline'], 'cis-kubernetes': ['5.2.12'] },
    why: 'Files of the node tie the pod to it and let it read, and often write, what belongs to the node or to other pods.',
    remedy: 'Use a PersistentVolumeClaim, an `emptyDir`, a ConfigMap or a Secret.',
    references: [
      'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
      'https://kubernetes.io/docs/concepts/storage/volumes/',
    ],
  },
  select: 'k8s/PodSpec',
  values: 'volumes.hostPath',
  at: (value) => (value.kind === 'map' ? get(value, 'path') : value),
  bad: isSet,
  message: (pod, value) =>
    `pods of ${root(pod).address} mount \`${printable(get(value, 'path'), 'a path')}\` of their node`,
})
