import { deleteIt, isTrue, root, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-host-pid',
    title: 'Pod shares the process ids of the host',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      'kube-linter': ['host-pid'],
      polaris: ['hostPIDSet'],
      kubescape: ['C-0275', 'host-pid-privileges', 'C-0038', 'host-pid-ipc-privileges'],
      trivy: ['KSV-0010'],
      checkov: ['CKV_K8S_17'],
    },
    controls: { 'pod-security-standard': ['baseline'], 'cis-kubernetes': ['5.2.3'] },
    why: 'All processes of the node are visible, with their environment, and those of the same user can be stopped or traced.',
    remedy: 'Delete `hostPID`, or set it to `false`.',
    references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  },
  select: 'k8s/PodSpec',
  values: 'hostPID',
  bad: isTrue,
  message: (pod) => `pods of ${root(pod).address} see all processes of their node`,
  fix: deleteIt('Delete hostPID', 'suggested'),
})
