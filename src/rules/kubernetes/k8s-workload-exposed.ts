import { get, missing, oneOf, or, root, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-workload-exposed',
    title: 'Workload is reachable from outside the cluster',
    severity: 'info',
    confidence: 'medium',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { kubescape: ['C-0256', 'exposure-to-internet'] },
    why: 'What the internet can reach will be attacked: check that it is meant to be, and that it is hardened.',
    remedy: 'Nothing, if it is meant to be reachable; else make the Service internal.',
    references: ['https://kubernetes.io/docs/concepts/services-networking/service/'],
  },
  select: 'k8s/PodSpec',
  values: (pod) => [missing(pod.header)],
  bad: (_, pod, { linked }) => {
    const services = linked(pod, 'k8s/Service', 'selector')
    return or(
      ...services.found.map((service) =>
        or(
          oneOf(get(service.body, 'spec.type'), ['NodePort', 'LoadBalancer']),
          linked(service, 'k8s/Ingress', 'backend').found.length > 0,
        ),
      ),
    )
  },
  message: (pod) => `${root(pod).address} is reachable from outside the cluster`,
})
