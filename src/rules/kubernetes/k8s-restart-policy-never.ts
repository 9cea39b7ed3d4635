import { and, isSet, not, oneOf, root, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-restart-policy-never',
    title: 'Pod is not restarted when it fails',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { 'kube-linter': ['restart-policy'] },
    why: 'With `restartPolicy: Never`, one crash ends the pod.',
    remedy: 'Use `Always`, or `OnFailure` for jobs.',
    references: ['https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy'],
  },
  select: 'k8s/PodSpec',
  values: 'restartPolicy',
  bad: (value) => and(isSet(value), not(oneOf(value, ['Always', 'OnFailure']))),
  message: (pod) => `pods of ${root(pod).address} are not restarted when they fail`,
})
