import {
  and,
  equals,
  fact,
  firstSet,
  get,
  missing,
  not,
  type Resource,
  root,
  some,
  type Tri,
  test,
  valueRule,
} from '../../model/index.js'

/** One replica needs nothing to keep it apart. */
function hasReplicas(pod: Resource): Tri {
  return test(get(root(pod).body, 'spec.replicas'), (n) => typeof n === 'number' && n > 1)
}

export default valueRule({
  meta: {
    id: 'k8s-host-anti-affinity-missing',
    title: 'Nothing keeps the replicas on different nodes',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { 'kube-score': ['deployment-has-host-podantiaffinity', 'statefulset-has-host-podantiaffinity'] },
    why: 'All replicas may land on one node, whose failure then takes all of them.',
    remedy: 'Add `podAntiAffinity` with the topology key `kubernetes.io/hostname` that selects the labels of the pods.',
    references: ['https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/'],
  },
  select: 'k8s/PodSpec',
  where: (pod) => and(['k8s/Deployment', 'k8s/StatefulSet'].includes(root(pod).kind), hasReplicas(pod)),
  values: (pod) => [fact(pod, 'spreads')],
  bad: (spreads) => not(some(spreads, (key) => equals(key, 'kubernetes.io/hostname'))),
  at: (_, pod) => firstSet(get(pod.body, 'affinity'), missing(pod.header)),
  message: (pod) => `pods of ${root(pod).address} may all run on one node`,
})
