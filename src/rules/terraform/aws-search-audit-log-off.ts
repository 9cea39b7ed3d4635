import { and, equals, get, isFalse, not, rowsRule, some } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-search-audit-log-off',
    title: 'Search domain keeps no audit log',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_317'] },
    why: 'Nobody can tell who read or deleted an index.',
    remedy: 'Add a `log_publishing_options` of `AUDIT_LOGS`.',
    references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/audit-logs.html'],
  },
  so: 'nobody can tell who read an index',
  rows: [
    {
      select: ['tf/aws_elasticsearch_domain', 'tf/aws_opensearch_domain'],
      path: 'log_publishing_options',
      whole: true,
      holds: (v) =>
        some(v, (log) => and(equals(get(log, 'log_type'), 'AUDIT_LOGS'), not(isFalse(get(log, 'enabled'))))),
    },
  ],
})
