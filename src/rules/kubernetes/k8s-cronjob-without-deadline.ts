import { isSet, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-cronjob-without-deadline',
    title: 'CronJob has no starting deadline',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { 'kube-score': ['cronjob-has-deadline'] },
    why: 'After 100 missed runs a CronJob without a deadline is not started any more; and it may start hours late.',
    remedy: 'Set `startingDeadlineSeconds`.',
    references: ['https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/'],
  },
  select: 'k8s/CronJob',
  values: 'spec.startingDeadlineSeconds',
  bad: (value) => not(isSet(value)),
  message: (object) => `${object.address} has no starting deadline`,
})
