import { get, isSet, not, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-common-labels-missing',
    title: 'Workload has none of the recommended labels',
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { kubescape: ['C-0077', 'k8s-common-labels-usage'] },
    why: 'Tools and people find and group objects by these labels.',
    remedy: 'Set `app.kubernetes.io/name`, `instance`, `version`, `component`, `part-of` or `managed-by`.',
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
        ...['name', 'instance', 'version', 'component', 'part-of', 'managed-by'].map((name) =>
          isSet(get(labels, [`app.kubernetes.io/${name}`])),
        ),
      ),
    ),
  message: (object) => `${object.address} has none of the recommended labels`,
})
