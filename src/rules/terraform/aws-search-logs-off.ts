import { get, isFalse, not, rowsRule, some } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-search-logs-off',
    title: 'Search domain keeps no logs',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_84'], trivy: ['AWS-0042'] },
    why: 'Slow queries and errors of the domain leave no trace.',
    remedy: 'Add a `log_publishing_options` block.',
    references: [
      'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html',
    ],
  },
  so: 'slow queries and errors leave no trace',
  rows: [
    {
      select: ['tf/aws_elasticsearch_domain', 'tf/aws_opensearch_domain'],
      path: 'log_publishing_options',
      whole: true,
      holds: (v) => some(v, (log) => not(isFalse(get(log, 'enabled')))),
    },
  ],
})
