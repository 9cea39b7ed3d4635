import { equals, get, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-instance-label-mismatch',
    title: 'Label app.kubernetes.io/instance is not the name of the object',
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { polaris: ['metadataAndInstanceMismatched'] },
    why: 'Tools that group objects by this label then show them in the wrong place.',
    remedy: 'Set the label to the name of the object.',
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
  values: (object) => [get(object.body, ['metadata', 'labels', 'app.kubernetes.io/instance'])],
  bad: (label, object) => {
    const name = get(object.body, 'metadata.name')
    return name.kind === 'scalar' ? not(equals(label, name.value)) : false
  },
  message: (object) => `${object.address} has another name in its label app.kubernetes.io/instance`,
})
