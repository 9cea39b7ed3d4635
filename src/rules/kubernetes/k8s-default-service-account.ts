import { fact, get, isFalse, isSet, not, oneOf, or, root, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-default-service-account',
    title: 'Pod runs as the default ServiceAccount',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { 'kube-linter': ['default-service-account'] },
    controls: { 'cis-kubernetes': ['5.1.5'] },
    why: 'All pods without a ServiceAccount of their own share `default`: rights given to one of them go to all.',
    remedy: 'Create a ServiceAccount for the workload and name it in `serviceAccountName`.',
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/'],
  },
  select: 'k8s/PodSpec',
  // Without its token nobody can act as the account.
  where: (pod) => not(isFalse(get(pod.body, 'automountServiceAccountToken'))),
  values: (pod) => [fact(pod, 'serviceAccountName')],
  bad: (name) => or(not(isSet(name)), oneOf(name, ['', 'default'])),
  message: (pod) => `pods of ${root(pod).address} run as the default ServiceAccount`,
})
