import { and, get, or, type Primitive, type Resource, root, type Tri, test, valueRule } from '../../model/index.js'

const counted = ['k8s/Deployment', 'k8s/StatefulSet', 'k8s/ReplicaSet', 'k8s/DeploymentConfig']

/** How many pods the budget keeps of so many: percentages are rounded up. */
function kept(minAvailable: Primitive, replicas: number): number {
  if (typeof minAvailable === 'number') return minAvailable
  const percent = /^(\d+)%$/.exec(String(minAvailable))?.[1]
  return percent === undefined ? 0 : Math.ceil((replicas * Number(percent)) / 100)
}

function replicasOf(workload: Resource): number | undefined {
  const replicas = get(workload.body, 'spec.replicas')
  if (replicas.kind === 'missing') return 1
  return replicas.kind === 'scalar' ? Number(replicas.value) : undefined
}

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
  bad: (value, object, { linked }) => {
    const pods = linked(object, 'k8s/PodSpec', 'selector').found
    const exceeded = pods.map((pod): Tri => {
      const scalers = linked(root(pod), 'k8s/*', 'target')
      const fixed = scalers.found.length === 0 && (scalers.complete || 'unknown')
      const replicas = replicasOf(root(pod))
      const all: Tri =
        replicas === undefined ? 'unknown' : test(value, (n) => n !== '100%' && kept(n, replicas) >= replicas)
      return and(counted.includes(root(pod).kind), fixed, replicas !== 0, all)
    })
    return or(...exceeded)
  },
  message: (object) => `${object.address} asks for as many pods as there are`,
})
