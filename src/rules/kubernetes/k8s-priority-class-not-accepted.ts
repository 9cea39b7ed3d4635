import { and, isSet, not, oneOf, printable, root, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-priority-class-not-accepted',
    title: 'Pod has a priority class that is not on the list',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { 'kube-linter': ['priority-class-name'] },
    why: 'A class that nobody agreed on lets one workload push others off their nodes.',
    remedy: 'Use a class of the list, or extend the list.',
    references: ['https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/'],
    options: {
      classes: {
        type: 'string-list',
        default: ['system-cluster-critical', 'system-node-critical'],
        description: 'Priority classes that may be used.',
      },
    },
  },
  select: 'k8s/PodSpec',
  values: 'priorityClassName',
  bad: (value, _, { options }) => and(isSet(value), not(oneOf(value, [options.classes ?? []].flat().map(String)))),
  message: (pod, value) => `pods of ${root(pod).address} have the priority class ${printable(value)}`,
})
