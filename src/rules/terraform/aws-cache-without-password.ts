import { get, isGiven, isSet, not, rowsRule, type Value } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-cache-without-password',
    title: 'Cache asks for no password',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_31'] },
    why: 'Whoever reaches the port reads and writes every key.',
    remedy: 'Set `auth_token` with `transit_encryption_enabled = true`, or use users and `user_group_ids`.',
    references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html'],
  },
  so: 'whoever reaches it reads and writes every key',
  rows: [
    {
      select: 'tf/aws_elasticache_replication_group',
      path: 'auth_token',
      holds: isGiven,
      where: (group: Value) => not(isSet(get(group, 'user_group_ids'))),
    },
  ],
})
