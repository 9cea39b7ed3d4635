import { isSet, not, or, test, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-fewer-than-three-replicas',
    title: 'Workload runs fewer than three replicas',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { 'kube-linter': ['minimum-three-replicas'] },
    why: 'With two replicas, one is left while the other is updated or its node is drained; the next failure is an outage.',
    remedy: 'Set `replicas` to at least 3.',
    references: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/'],
  },
  select: [
    'k8s/Deployment',
    'k8s/StatefulSet',
    'k8s/ReplicaSet',
    'k8s/ReplicationController',
    'k8s/DeploymentConfig',
    'k8s/Rollout',
  ],
  values: 'spec.replicas',
  bad: (value) =>
    or(
      not(isSet(value)),
      test(value, (n) => typeof n === 'number' && n < 3),
    ),
  message: (object) => `${object.address} runs fewer than three replicas`,
})
