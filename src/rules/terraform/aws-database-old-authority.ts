import { isSet, matches, not, or, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-database-old-authority',
    title: 'Database uses an old certificate authority',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_211'] },
    why: 'Certificates of the authority of 2019 and before have expired: clients either fail or stop checking.',
    remedy: 'Set `ca_cert_identifier = "rds-ca-rsa2048-g1"`.',
    references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html'],
  },
  so: "clients can't check who it is",
  rows: [
    {
      select: ['tf/aws_db_instance', 'tf/aws_rds_cluster_instance'],
      path: 'ca_cert_identifier',
      holds: (v) => or(not(isSet(v)), matches(v, /^rds-ca-(?:rsa|ecc)\d+-g1$/)),
    },
  ],
})
