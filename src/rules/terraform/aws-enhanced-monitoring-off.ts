import { atLeast, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-enhanced-monitoring-off',
    title: 'Database is not monitored closely',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_118'] },
    why: 'Without the figures of the operating system nobody can tell why a database is slow.',
    remedy: 'Set `monitoring_interval` to 60 or less, with a role.',
    references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html'],
  },
  so: 'figures of its operating system are missing',
  rows: [
    {
      select: ['tf/aws_db_instance', 'tf/aws_rds_cluster_instance'],
      path: 'monitoring_interval',
      holds: (v) => atLeast(v, 1),
    },
  ],
})
