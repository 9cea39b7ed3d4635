import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-minor-upgrades-off',
    title: 'Minor upgrades are not installed',
    severity: 'low',
    confidence: 'high',
    category: 'maintainability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_207', 'CKV_AWS_222'] },
    why: 'Holes that the vendor has closed stay open until somebody remembers.',
    remedy: 'Set `auto_minor_version_upgrade = true`.',
    references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html'],
  },
  so: 'closed holes stay open on it',
  rows: [
    {
      select: ['tf/aws_mq_broker', 'tf/aws_dms_replication_instance'],
      path: 'auto_minor_version_upgrade',
      holds: isTrue,
    },
  ],
})
