import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-performance-insights-off',
    title: 'Database keeps no performance data',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_353'], trivy: ['AWS-0133'] },
    why: 'When queries get slow, nobody can tell which.',
    remedy: 'Set `performance_insights_enabled = true`.',
    references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.html'],
  },
  so: 'nobody can tell later which queries were slow',
  rows: [
    {
      select: ['tf/aws_db_instance', 'tf/aws_rds_cluster_instance'],
      path: 'performance_insights_enabled',
      holds: isTrue,
    },
  ],
})
