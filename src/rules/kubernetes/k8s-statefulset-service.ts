import { and, equals, get, not, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-statefulset-service',
    title: 'StatefulSet has no headless Service',
    severity: 'medium',
    confidence: 'medium',
    category: 'correctness',
    preset: 'strict',
    since: '0.1.0',
    aliases: { 'kube-score': ['statefulset-has-servicename'] },
    why: 'The pods of a StatefulSet get their names from a headless Service; without it they have none.',
    remedy: 'Add a Service with `clusterIP: None` that selects the pods, and name it in `serviceName`.',
    references: ['https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/'],
  },
  select: 'k8s/StatefulSet',
  values: 'spec.serviceName',
  bad: (name, object, { graph, linked }) => {
    const pods = graph.parts(object, 'k8s/PodSpec')
    const services = linked(object, 'k8s/Service', 'service-name')
    const good = or(
      ...services.found.map((service) =>
        and(
          equals(get(service.body, 'spec.clusterIP'), 'None'),
          linked(service, 'k8s/PodSpec', 'selector').found.some((pod) => pods.includes(pod)) ||
            (linked(service, 'k8s/PodSpec', 'selector').complete ? false : 'unknown'),
        ),
      ),
    )
    return good === false && !services.complete ? 'unknown' : and(name.kind === 'unknown' ? 'unknown' : true, not(good))
  },
  message: (object) => `${object.address} has no headless Service that selects its pods`,
})
