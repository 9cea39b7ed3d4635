import { get, isSet, not, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-labels-missing',
    title: 'Workload has none of the usual labels',
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { kubescape: ['C-0076', 'label-usage-for-resources'] },
    why: 'Without labels, objects can not be selected or grouped.',
    remedy: 'Set labels such as `app` or `app.kubernetes.io/name`.',
    references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/'],
  },
  select: [
    'k8s/Pod',
    'k8s/Deployment',
    'k8s/DaemonSet',
    'k8s/StatefulSet',
    'k8s/ReplicaSet',
    'k8s/ReplicationController',
    'k8s/Job',
    'k8s/CronJob',
    'k8s/DeploymentConfig',
  ],
  values: (object) => [get(object.body, 'metadata.labels')],
  bad: (labels) =>
    not(
      or(
        ...['app', 'tier', 'phase', 'version', 'owner', 'env', 'app.kubernetes.io/name'].map((name) =>
          isSet(get(labels, [name])),
        ),
      ),
    ),
  message: (object) => `${object.address} has none of the usual labels`,
})
