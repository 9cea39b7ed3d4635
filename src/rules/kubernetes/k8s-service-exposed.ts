import { oneOf, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-service-exposed',
    title: 'Service is reachable from outside the cluster',
    severity: 'info',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { 'kube-linter': ['exposed-services'] },
    why: 'NodePort and LoadBalancer open a port to the outside, beside Ingress and its access control.',
    remedy: 'Use `ClusterIP` and an Ingress or Gateway.',
    references: ['https://kubernetes.io/docs/concepts/services-networking/service/'],
  },
  select: 'k8s/Service',
  values: 'spec.type',
  bad: (type) => oneOf(type, ['NodePort', 'LoadBalancer']),
  message: (object, type) => `${object.address} is of type ${printable(type)}`,
})
