import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-airflow-scheduler-logs-off',
    title: 'Airflow keeps no logs of its scheduler',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_242'] },
    why: 'Without the log nobody can tell why a run failed or who changed what.',
    remedy: 'Set `enabled = true` in `scheduler_logs` of `logging_configuration`.',
    references: ['https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html'],
  },
  so: "the scheduler's logs are lost",
  rows: [{ select: 'tf/aws_mwaa_environment', path: 'logging_configuration.scheduler_logs.enabled', holds: isTrue }],
})
