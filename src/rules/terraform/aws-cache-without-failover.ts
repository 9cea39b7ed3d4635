import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-cache-without-failover',
    title: 'Cache has no automatic failover',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_50'] },
    why: "When the primary node fails, the cache can't be written until somebody promotes a replica.",
    remedy: 'Set `automatic_failover_enabled = true`, with two nodes or more.',
    references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html'],
  },
  so: "it can't be written when its primary node fails",
  rows: [{ select: 'tf/aws_elasticache_replication_group', path: 'automatic_failover_enabled', holds: isTrue }],
})
