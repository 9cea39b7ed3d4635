import { isTrue, not, setTo, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-writable-root-filesystem',
    title: 'Container can write to its root file system',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      'kube-linter': ['no-read-only-root-fs'],
      'kube-score': ['container-security-context-readonlyrootfilesystem'],
      polaris: ['notReadOnlyRootFilesystem'],
      kubescape: ['C-0017', 'immutable-container-filesystem'],
      trivy: ['KSV-0014'],
      checkov: ['CKV_K8S_22'],
    },
    why: 'An attacker who runs code in the container can replace its programs and drop tools. With a read-only root, only the mounted volumes can change.',
    remedy: 'Set `securityContext.readOnlyRootFilesystem: true` and mount an `emptyDir` where the program must write.',
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  },
  select: 'k8s/Container',
  values: 'securityContext.readOnlyRootFilesystem',
  bad: (value) => not(isTrue(value)),
  message: (c) => `container \`${c.name}\` can write to its root file system`,
  fix: setTo('securityContext.readOnlyRootFilesystem', 'true', 'suggested'),
})
