import { and, fact, isSet, not, oneOf, root, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-readiness-probe-missing',
    title: 'Container has no readiness probe',
    severity: 'low',
    confidence: 'medium',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: {
      'kube-linter': ['no-readiness-probe'],
      polaris: ['readinessProbeMissing'],
      kubescape: ['C-0018', 'configured-readiness-probe'],
      checkov: ['CKV_K8S_9'],
    },
    why: 'Traffic arrives before the program can answer, at every start and every update.',
    remedy: 'Add a `readinessProbe`.',
    references: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
    ],
  },
  select: 'k8s/Container',
  where: (c) =>
    and(oneOf(fact(c, 'role'), ['container', 'sidecar']), !['k8s/Job', 'k8s/CronJob'].includes(root(c).kind)),
  values: 'readinessProbe',
  bad: (value) => not(isSet(value)),
  message: (c) => `container \`${c.name}\` has no readiness probe`,
})
