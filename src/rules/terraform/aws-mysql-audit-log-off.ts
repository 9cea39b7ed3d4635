import { equals, get, matches, rowsRule, some, type Value } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-mysql-audit-log-off',
    title: 'Aurora MySQL keeps no audit log',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_325'] },
    why: 'Nobody can tell who read or changed what.',
    remedy: 'Add `audit` to `enabled_cloudwatch_logs_exports`.',
    references: ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Auditing.html'],
  },
  so: 'nobody can tell who read or changed what',
  rows: [
    {
      select: 'tf/aws_rds_cluster',
      path: 'enabled_cloudwatch_logs_exports',
      whole: true,
      holds: (v) => some(v, (log) => equals(log, 'audit')),
      where: (cluster: Value) => matches(get(cluster, 'engine'), /mysql/),
    },
  ],
})
