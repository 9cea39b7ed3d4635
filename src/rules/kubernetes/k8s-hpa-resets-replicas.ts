import { and, deleteIt, equals, isSet, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-hpa-resets-replicas',
    title: 'Autoscaled workload sets a number of replicas',
    severity: 'medium',
    confidence: 'high',
    category: 'reliability',
    preset: 'default',
    since: '0.1.0',
    aliases: { 'kube-score': ['deployment-targeted-by-hpa-does-not-have-replicas-configured'] },
    why: 'Each time the manifest is applied, the workload jumps back to that number, in the middle of the highest load too.',
    remedy: 'Delete `replicas`; the autoscaler starts from its `minReplicas`.',
    references: ['https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/'],
  },
  select: ['k8s/Deployment', 'k8s/StatefulSet', 'k8s/ReplicaSet', 'k8s/DeploymentConfig'],
  where: (object, { linked }) => {
    const scalers = linked(object, 'k8s/HorizontalPodAutoscaler', 'target')
    return scalers.found.length > 0 || (scalers.complete ? false : 'unknown')
  },
  values: 'spec.replicas',
  bad: (value) => and(isSet(value), not(equals(value, 0))),
  message: (object) => `${object.address} sets a number of replicas that its autoscaler changes`,
  fix: deleteIt('Delete `replicas`', 'suggested'),
})
