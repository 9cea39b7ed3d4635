import { type CheckContext, isSet, not, or, type Resource, type Tri, test, valueRule } from '../../model/index.js'

/** An autoscaler decides, whatever the manifest says. */
function isAutoscaled(object: Resource, { linked }: CheckContext): Tri {
  const scalers = linked(object, 'k8s/*', 'target')
  return scalers.found.length > 0 || (scalers.complete ? false : 'unknown')
}

export default valueRule({
  meta: {
    id: 'k8s-single-replica',
    title: 'Deployment runs a single replica',
    severity: 'low',
    confidence: 'medium',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { 'kube-score': ['deployment-replicas'], polaris: ['deploymentMissingReplicas'] },
    why: 'Every restart of the node or of the pod is an outage.',
    remedy: 'Set `replicas` to at least 2, or use an autoscaler.',
    references: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/'],
  },
  select: 'k8s/Deployment',
  where: (object, context) => not(isAutoscaled(object, context)),
  values: 'spec.replicas',
  bad: (value) =>
    or(
      not(isSet(value)),
      test(value, (n) => typeof n === 'number' && n < 2),
    ),
  message: (object) => `${object.address} runs a single replica`,
})
