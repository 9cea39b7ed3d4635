import {
  type CheckContext,
  get,
  missing,
  not,
  or,
  type Resource,
  type Tri,
  test,
  valueRule,
} from '../../model/index.js'

/** Is one of its pods selected by a budget? */
function hasBudget(object: Resource, { graph, linked }: CheckContext): Tri {
  return or(
    ...graph.parts(object, 'k8s/PodSpec').map((pod) => {
      const budgets = linked(pod, 'k8s/PodDisruptionBudget', 'selector')
      return budgets.found.length > 0 || (budgets.complete ? false : 'unknown')
    }),
  )
}

export default valueRule({
  meta: {
    id: 'k8s-pdb-missing',
    title: 'Replicated workload has no PodDisruptionBudget',
    severity: 'low',
    confidence: 'medium',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: {
      'kube-score': ['deployment-has-poddisruptionbudget', 'statefulset-has-poddisruptionbudget'],
      polaris: ['missingPodDisruptionBudget'],
    },
    why: 'When nodes are drained, all replicas may be taken away at the same time.',
    remedy: 'Add a PodDisruptionBudget that selects the pods.',
    references: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
  },
  select: ['k8s/Deployment', 'k8s/StatefulSet'],
  where: (object) => not(test(get(object.body, 'spec.replicas'), (n) => typeof n === 'number' && n < 2)),
  values: (object) => [missing(object.header)],
  bad: (_, object, context) => not(hasBudget(object, context)),
  message: (object) => `${object.address} has no PodDisruptionBudget`,
})
