import { isSet, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-cronjob-job-with-ttl',
    title: 'Jobs of a CronJob are cleaned up in two ways',
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { 'kube-linter': ['job-ttl-seconds-after-finished'] },
    why: 'A CronJob keeps as many finished jobs as its history limits say. A time to live takes them away before.',
    remedy: 'Delete `ttlSecondsAfterFinished`, and set `successfulJobsHistoryLimit` and `failedJobsHistoryLimit`.',
    references: ['https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/'],
  },
  select: 'k8s/CronJob',
  values: 'spec.jobTemplate.spec.ttlSecondsAfterFinished',
  bad: isSet,
  message: (object) => `${object.address} keeps a history of jobs that a time to live cleans up`,
})
