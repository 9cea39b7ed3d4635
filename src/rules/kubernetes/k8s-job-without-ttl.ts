import { isSet, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-job-without-ttl',
    title: 'Job is never cleaned up',
    severity: 'info',
    confidence: 'high',
    category: 'cost',
    preset: 'strict',
    since: '0.1.0',
    aliases: { 'kube-linter': ['job-ttl-seconds-after-finished'] },
    why: 'Finished jobs and their pods stay in the cluster until somebody deletes them.',
    remedy: 'Set `ttlSecondsAfterFinished`.',
    references: ['https://kubernetes.io/docs/concepts/workloads/controllers/job/'],
  },
  select: 'k8s/Job',
  values: 'spec.ttlSecondsAfterFinished',
  bad: (value) => not(isSet(value)),
  message: (object) => `${object.address} is never cleaned up`,
})
