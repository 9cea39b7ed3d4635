import { equals, get, or, root, test, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-pdb-exceeds-hpa-minimum',
    title: 'PodDisruptionBudget asks for more pods than the autoscaler keeps',
    severity: 'medium',
    confidence: 'high',
    category: 'reliability',
    preset: 'default',
    since: '0.1.0',
    aliases: { polaris: ['pdbMinAvailableGreaterThanHPAMinReplicas'], 'kube-linter': ['pdb-min-available'] },
    why: 'At the smallest size no pod may go: nodes can not be drained at night.',
    remedy: 'Set `minAvailable` below `minReplicas` of the autoscaler.',
    references: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
  },
  select: 'k8s/PodDisruptionBudget',
  values: 'spec.minAvailable',
  bad: (value, object, { linked }) =>
    or(
      ...linked(object, 'k8s/PodSpec', 'selector').found.flatMap((pod) =>
        linked(root(pod), 'k8s/HorizontalPodAutoscaler', 'target').found.map((scaler) => {
          const least = get(scaler.body, 'spec.minReplicas')
          if (least.kind === 'unknown') return 'unknown'
          const number = least.kind === 'scalar' && least.value !== null ? Number(least.value) : 1
          return or(
            test(value, (n) => typeof n === 'number' && n >= number),
            equals(value, '100%'),
          )
        }),
      ),
    ),
  message: (object) => `${object.address} asks for more pods than the autoscaler keeps`,
})
