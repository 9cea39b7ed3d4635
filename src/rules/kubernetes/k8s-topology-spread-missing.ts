import { get, isSet, not, root, some, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-topology-spread-missing',
    title: 'Pods are not spread over zones or nodes',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { polaris: ['topologySpreadConstraint'] },
    why: 'The scheduler may put all replicas into one zone.',
    remedy: 'Add `topologySpreadConstraints`.',
    references: ['https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/'],
  },
  select: 'k8s/PodSpec',
  where: (pod) => !['k8s/Job', 'k8s/CronJob', 'k8s/DaemonSet'].includes(root(pod).kind),
  values: (pod) => [get(pod.body, 'topologySpreadConstraints')],
  bad: (constraints) => not(some(constraints, (one) => isSet(get(one, 'topologyKey')))),
  message: (pod) => `pods of ${root(pod).address} are not spread over zones or nodes`,
})
