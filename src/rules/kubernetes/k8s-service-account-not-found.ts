import { and, fact, not, oneOf, printable, root, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-service-account-not-found',
    title: 'Pod names a ServiceAccount that is not there',
    severity: 'medium',
    confidence: 'medium',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { 'kube-linter': ['non-existent-service-account'], kubescape: ['C-0307', 'non-existent-service-account'] },
    why: 'Pods are not created until their ServiceAccount exists.',
    remedy: 'Add the ServiceAccount to what is deployed, or correct the name.',
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/'],
  },
  select: 'k8s/PodSpec',
  values: (pod) => [fact(pod, 'serviceAccountName')],
  bad: (name, pod, { linked }) => {
    if (name.kind === 'missing') return false
    const { found, complete } = linked(pod, 'k8s/ServiceAccount', 'service-account')
    return and(not(oneOf(name, ['', 'default', null])), found.length === 0 && (complete || 'unknown'))
  },
  message: (pod, name) => `pods of ${root(pod).address} run as \`${printable(name)}\`, which is not there`,
})
