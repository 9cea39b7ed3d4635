import { isFalse, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-redshift-upgrade-off',
    title: 'Redshift is not upgraded',
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_141'] },
    why: 'Holes that AWS has closed stay open until somebody remembers.',
    remedy: 'Delete `allow_version_upgrade`, or set it to `true`.',
    references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/cluster-versions.html'],
  },
  so: 'closed holes stay open on it',
  rows: [{ select: 'tf/aws_redshift_cluster', path: 'allow_version_upgrade', holds: (v) => not(isFalse(v)) }],
})
