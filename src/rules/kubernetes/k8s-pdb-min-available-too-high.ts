import { and, get, or, root, test, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-pdb-min-available-too-high',
    title: 'PodDisruptionBudget asks for as many pods as there are',
    severity: 'medium',
    confidence: 'high',
    category: 'reliability',
    preset: 'default',
    since: '0.1.0',
    aliases: { 'kube-linter': ['pdb-min-available'] },
    why: 'Nodes with these pods can not be drained: upgrades of the cluster hang until somebody changes the budget.',
    remedy: 'Set `minAvailable` below the number of replicas, or use `maxUnavailable`.',
    references: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
  },
  select: 'k8s/PodDisruptionBudget',
  values: 'spec.minAvailable',
  bad: (value, object, { linked }) =>
    or(
      ...linked(object, 'k8s/PodSpec', 'selector').found.map((pod) => {
        const scalers = linked(root(pod), 'k8s/*', 'target')
        const fixed = scalers.found.length === 0 && (scalers.complete || 'unknown')
        const replicas = get(root(pod).body, 'spec.replicas')
        const controlled = ['k8s/Deployment', 'k8s/StatefulSet', 'k8s/ReplicaSet', 'k8s/DeploymentConfig'].includes(
          root(pod).kind,
        )
        const number = replicas.kind === 'missing' ? 1 : replicas.kind === 'scalar' ? Number(replicas.value) : undefined
        return and(
          controlled,
          fixed,
          number === undefined ? 'unknown' : test(value, (n) => typeof n === 'number' && n >= number),
        )
      }),
    ),
  message: (object) => `${object.address} asks for as many pods as there are`,
})
