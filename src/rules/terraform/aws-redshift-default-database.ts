import { and, equals, isSet, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-redshift-default-database',
    title: 'Redshift uses the default database name',
    severity: 'info',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_320'] },
    why: 'A name that everybody knows saves an attacker one guess.',
    remedy: 'Give the database a name of its own.',
    references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-console.html'],
  },
  so: 'its database has the name everybody knows',
  rows: [
    { select: 'tf/aws_redshift_cluster', path: 'database_name', holds: (v) => and(isSet(v), not(equals(v, 'dev'))) },
  ],
})
