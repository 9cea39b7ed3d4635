import { oneOf, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-appsync-field-logs-off',
    title: 'GraphQL API does not log its fields',
    severity: 'info',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_194'] },
    why: 'Nobody can tell later which fields were read, or which failed.',
    remedy: 'Set `field_log_level` to `ERROR` or `ALL`.',
    references: ['https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html'],
  },
  so: 'nobody can tell which fields were read',
  rows: [
    {
      select: 'tf/aws_appsync_graphql_api',
      path: 'log_config.field_log_level',
      holds: (v) => oneOf(v, ['ALL', 'ERROR', 'INFO', 'DEBUG']),
    },
  ],
})
