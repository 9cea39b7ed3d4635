import { and, equals, isGiven, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-cache-default-subnets',
    title: 'Cache stands in the default subnets',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_323'] },
    why: 'The default subnets are public and shared by whatever anybody starts.',
    remedy: 'Name a `subnet_group_name` of your own.',
    references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/SubnetGroups.html'],
  },
  so: 'it stands in public subnets',
  rows: [
    {
      select: 'tf/aws_elasticache_cluster',
      path: 'subnet_group_name',
      holds: (v) => and(isGiven(v), not(equals(v, 'default'))),
    },
  ],
})
