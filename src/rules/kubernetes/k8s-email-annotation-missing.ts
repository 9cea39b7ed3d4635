import { matches, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-email-annotation-missing',
    title: 'Workload has no mail address of its owners',
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { 'kube-linter': ['required-annotation-email'] },
    why: 'When something breaks, nobody knows whom to write to.',
    remedy: 'Set the annotation `email`.',
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
  values: 'metadata.annotations.email',
  bad: (email) => not(matches(email, /[\w.+-]+@[\w-]+\.[\w.-]+/)),
  message: (object) => `${object.address} has no annotation \`email\` with an address`,
})
