import { equals, get, isFalse, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-default-service-account-mounts-token',
    title: 'The default ServiceAccount gives its token to every pod',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_41'], kubescape: ['automount-default-service-account'] },
    controls: { 'cis-kubernetes': ['5.1.5'] },
    why: 'Every pod of the namespace that names no account gets this token.',
    remedy: 'Set `automountServiceAccountToken: false` on the ServiceAccount `default`.',
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/'],
  },
  select: 'k8s/ServiceAccount',
  where: (account) => equals(get(account.body, 'metadata.name'), 'default'),
  values: 'automountServiceAccountToken',
  bad: (value) => not(isFalse(value)),
  message: (account) => `${account.address} gives its token to every pod`,
})
