import { and, fact, isSet, not, oneOf, root, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-liveness-probe-missing',
    title: 'Container has no liveness probe',
    severity: 'low',
    confidence: 'medium',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: {
      'kube-linter': ['no-liveness-probe'],
      polaris: ['livenessProbeMissing'],
      kubescape: ['C-0056', 'configured-liveness-probe'],
      checkov: ['CKV_K8S_8'],
    },
    why: 'A program that hangs without ending is never restarted.',
    remedy: 'Add a `livenessProbe` that fails only when a restart helps.',
    references: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
    ],
  },
  select: 'k8s/Container',
  where: (c) =>
    and(oneOf(fact(c, 'role'), ['container', 'sidecar']), !['k8s/Job', 'k8s/CronJob'].includes(root(c).kind)),
  values: 'livenessProbe',
  bad: (value) => not(isSet(value)),
  message: (c) => `container \`${c.name}\` has no liveness probe`,
})
