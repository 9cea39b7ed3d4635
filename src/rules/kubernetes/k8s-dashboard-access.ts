import { equals, fact, get, matches, not, root, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-dashboard-access',
    title: 'Pod runs as the account of the Kubernetes dashboard',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { kubescape: ['C-0014', 'rule-access-dashboard-wl-v1'] },
    why: 'The account of the dashboard has far-reaching rights, which other programs should not borrow.',
    remedy: 'Give the pod a ServiceAccount of its own.',
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/'],
  },
  select: 'k8s/PodSpec',
  where: (pod) => not(matches(get(root(pod).body, 'metadata.name'), /dashboard/)),
  values: (pod) => [fact(pod, 'serviceAccountName')],
  bad: (name) => equals(name, 'kubernetes-dashboard'),
  message: (pod) => `pods of ${root(pod).address} run as the account of the dashboard`,
})
