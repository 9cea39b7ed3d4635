import { and, get, isSet, not, oneOf, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-recreate-strategy',
    title: 'Update stops all pods before it starts new ones',
    severity: 'medium',
    confidence: 'medium',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: {
      'kube-linter': ['no-rolling-update-strategy'],
      kubescape: ['C-0305', 'no-rolling-update-strategy'],
      'kube-score': ['deployment-strategy'],
    },
    why: 'With any other strategy than a rolling update, each update is an outage, or does not happen by itself.',
    remedy: 'Use `type: RollingUpdate`.',
    references: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/'],
  },
  select: ['k8s/Deployment', 'k8s/DaemonSet', 'k8s/StatefulSet', 'k8s/DeploymentConfig'],
  values: (object) => [get(object.body, 'spec.strategy.type'), get(object.body, 'spec.updateStrategy.type')],
  bad: (type) => and(isSet(type), not(oneOf(type, ['RollingUpdate', 'Rolling']))),
  message: (object, type) => `${object.address} is updated by ${printable(type)}`,
})
