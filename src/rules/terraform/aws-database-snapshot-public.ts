import { equals, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-database-snapshot-public',
    title: 'Snapshot of a database is public',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_302'] },
    why: 'Everyone with an AWS account can restore the snapshot and read all its data.',
    remedy: 'Name the accounts in `shared_accounts`.',
    references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html'],
  },
  so: 'everyone can restore it',
  rows: [{ select: 'tf/aws_db_snapshot', path: 'shared_accounts', holds: (v) => not(equals(v, 'all')) }],
})
