import { equals, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-node-port-service',
    title: 'Service opens a port on every node',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { 'kube-score': ['service-type'] },
    why: 'The port is open on all nodes, also those that do not run the pod, and bypasses what an Ingress checks.',
    remedy: 'Use `ClusterIP` and an Ingress, or `LoadBalancer`.',
    references: ['https://kubernetes.io/docs/concepts/services-networking/service/'],
  },
  select: 'k8s/Service',
  values: 'spec.type',
  bad: (type) => equals(type, 'NodePort'),
  message: (object) => `${object.address} opens a port on every node`,
})
