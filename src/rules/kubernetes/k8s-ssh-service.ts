import { every, get, isSet, oneOf, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-ssh-service',
    title: 'Service offers SSH into its pods',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { kubescape: ['C-0042', 'rule-can-ssh-to-pod-v1'] },
    why: 'An SSH server in a pod is a second way in, with keys or passwords that the cluster does not manage.',
    remedy: 'Take the port out of the Service; `kubectl exec` gives a shell under the control of RBAC.',
    references: ['https://kubernetes.io/docs/tasks/debug/debug-application/debug-running-pod/'],
  },
  select: 'k8s/Service',
  where: (service) => isSet(get(service.body, 'spec.selector')),
  values: (service) => ['port', 'targetPort'].flatMap((part) => every(service.body, `spec.ports.${part}`).values),
  bad: (port) => oneOf(port, [22, 2222, 'ssh']),
  message: (service, port) => `${service.address} offers SSH on port ${printable(port)}`,
})
