import { get, isTrue, matches, rowsRule, type Value } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-database-password-login',
    title: 'Database knows passwords only',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_161', 'CKV_AWS_162', 'CKV_AWS_359'], trivy: ['AWS-0176'] },
    why: 'Passwords are shared, copied and never changed; tokens of IAM last for minutes and belong to one person or role.',
    remedy: 'Set `iam_database_authentication_enabled = true`.',
    references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html'],
  },
  so: 'only passwords open it',
  rows: [
    {
      select: ['tf/aws_rds_cluster', 'tf/aws_neptune_cluster'],
      path: 'iam_database_authentication_enabled',
      holds: isTrue,
    },
    {
      select: 'tf/aws_db_instance',
      path: 'iam_database_authentication_enabled',
      holds: isTrue,
      where: (db: Value) => matches(get(db, 'engine'), /^(?:mysql|mariadb|postgres)$/),
    },
  ],
})
