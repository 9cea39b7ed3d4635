import { isSet, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-owner-label-missing',
    title: 'Workload does not say who owns it',
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { 'kube-linter': ['required-label-owner'] },
    why: 'When something breaks at night, nobody knows whom to call.',
    remedy: 'Set the label `owner`.',
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
  values: 'metadata.labels.owner',
  bad: (owner) => not(isSet(owner)),
  message: (object) => `${object.address} has no label \`owner\``,
})
