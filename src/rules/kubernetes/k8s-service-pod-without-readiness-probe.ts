import { get, isSet, not, root, some, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-service-pod-without-readiness-probe',
    title: 'Pod behind a Service has no readiness probe',
    severity: 'medium',
    confidence: 'high',
    category: 'reliability',
    preset: 'default',
    since: '0.1.0',
    aliases: { 'kube-score': ['pod-probes'] },
    why: 'The Service sends traffic as soon as the container has started, before the program can answer: every update loses requests.',
    remedy: 'Add a `readinessProbe` to the container that answers the requests.',
    references: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
    ],
  },
  select: 'k8s/PodSpec',
  where: (pod, { linked }) => {
    const services = linked(pod, 'k8s/Service', 'selector')
    return services.found.length > 0 || (services.complete ? false : 'unknown')
  },
  values: (pod) => [get(pod.body, 'containers')],
  bad: (containers) => not(some(containers, (c) => isSet(get(c, 'readinessProbe')))),
  message: (pod) => `pods of ${root(pod).address} get traffic from a Service before they are ready`,
})
