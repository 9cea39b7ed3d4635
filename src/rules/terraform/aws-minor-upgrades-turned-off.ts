import { isFalse, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-minor-upgrades-turned-off',
    title: 'Minor upgrades are turned off',
    severity: 'low',
    confidence: 'high',
    category: 'maintainability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_226', 'CKV_AWS_322'] },
    why: 'Holes that the vendor has closed stay open until somebody remembers.',
    remedy: 'Delete `auto_minor_version_upgrade`, or set it to `true`.',
    references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html'],
  },
  so: 'closed holes stay open on it',
  rows: [
    {
      select: ['tf/aws_db_instance', 'tf/aws_rds_cluster_instance', 'tf/aws_elasticache_cluster'],
      path: 'auto_minor_version_upgrade',
      holds: (v) => not(isFalse(v)),
    },
  ],
})
