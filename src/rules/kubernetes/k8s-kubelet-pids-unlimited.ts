import { and, equals, fact, isSet, not, or, test, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-kubelet-pids-unlimited',
    title: 'Pods may start any number of processes',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { kubescape: ['kubelet-set-pod-limit'] },
    why: 'One pod that forks without end takes every process id of the node, and everything else there stops.',
    remedy: 'Set `--pod-max-pids`, or `podPidsLimit` in the configuration of the kubelet.',
    references: ['https://kubernetes.io/docs/concepts/policy/pid-limiting/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kubelet'),
  values: (c) => [fact(c, ['flags', 'pod-max-pids'])],
  // A configuration file may set what the flag doesn't.
  bad: (value, c) => {
    const isAbsent = not(isSet(value))
    const isElsewhere = and(isAbsent, isSet(fact(c, ['flags', 'config'])))
    return isElsewhere === false
      ? or(
          isAbsent,
          test(value, (text) => Number(text) <= 0),
        )
      : 'unknown'
  },
  message: (c) => `container \`${c.name}\` sets no limit with --pod-max-pids`,
})
