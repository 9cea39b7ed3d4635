import { deleteIt, isTrue, root, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-host-ipc',
    title: 'Pod shares the memory segments of the host',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      'kube-linter': ['host-ipc'],
      polaris: ['hostIPCSet'],
      kubescape: ['C-0276', 'host-ipc-privileges', 'C-0038', 'host-pid-ipc-privileges'],
      trivy: ['KSV-0008'],
      checkov: ['CKV_K8S_18'],
    },
    controls: { 'pod-security-standard': ['baseline'], 'cis-kubernetes': ['5.2.4'] },
    why: 'Processes can read and write the shared memory of programs that run on the node.',
    remedy: 'Delete `hostIPC`, or set it to `false`.',
    references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  },
  select: 'k8s/PodSpec',
  values: 'hostIPC',
  bad: isTrue,
  message: (pod) => `pods of ${root(pod).address} share memory segments with their node`,
  fix: deleteIt('Delete hostIPC', 'suggested'),
})
