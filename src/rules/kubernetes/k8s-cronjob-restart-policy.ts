import { not, oneOf, root, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-cronjob-restart-policy',
    title: 'CronJob has no restart policy that jobs accept',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { 'kube-score': ['cronjob-restartpolicy'] },
    why: 'Pods of jobs need `OnFailure` or `Never`; the default `Always` is refused.',
    remedy: 'Set `restartPolicy: OnFailure` or `Never`.',
    references: ['https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/'],
  },
  select: 'k8s/PodSpec',
  where: (pod) => root(pod).kind === 'k8s/CronJob',
  values: 'restartPolicy',
  bad: (value) => not(oneOf(value, ['OnFailure', 'Never'])),
  message: (pod) => `pods of ${root(pod).address} have no restart policy that jobs accept`,
})
