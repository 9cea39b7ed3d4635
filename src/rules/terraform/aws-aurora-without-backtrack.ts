import { atLeast, get, not, oneOf, rowsRule, type Value } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-aurora-without-backtrack',
    title: "Aurora can't be wound back",
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_326'] },
    why: 'A mistake costs a restore into a new cluster instead of a minute.',
    remedy: 'Set `backtrack_window`, where the engine is MySQL.',
    references: ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Backtrack.html'],
  },
  so: 'a mistake costs a restore',
  rows: [
    {
      select: 'tf/aws_rds_cluster',
      path: 'backtrack_window',
      holds: (v) => atLeast(v, 1),
      where: (cluster: Value) => not(oneOf(get(cluster, 'engine'), ['aurora-postgresql', 'mysql', 'postgres'])),
    },
  ],
})
