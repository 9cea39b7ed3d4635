import { and, equals, get, isSet, not, oneOf, rowsRule, type Value } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-migration-endpoint-plain',
    title: 'Migration reads the database unencrypted',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_49'] },
    why: 'The whole database passes the network in the clear.',
    remedy: 'Set `ssl_mode` to `require` or `verify-full`.',
    references: ['https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.SSL.html'],
  },
  so: 'the database passes the network in the clear',
  rows: [
    {
      select: 'tf/aws_dms_endpoint',
      path: 'ssl_mode',
      holds: (v) => and(isSet(v), not(equals(v, 'none'))),
      where: (endpoint: Value) =>
        and(
          oneOf(get(endpoint, 'endpoint_type'), ['source', 'target']),
          not(oneOf(get(endpoint, 'engine_name'), ['s3', 'dynamodb', 'kinesis', 'opensearch', 'elasticsearch'])),
        ),
    },
  ],
})
