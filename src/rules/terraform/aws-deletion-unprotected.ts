import { equals, isFalse, isTrue, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-deletion-unprotected',
    title: 'Deletion is not protected against',
    severity: 'medium',
    confidence: 'high',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_AWS_139', 'CKV_AWS_150', 'CKV_AWS_172', 'CKV_AWS_293', 'CKV_AWS_344', 'CKV2_AWS_58'],
      trivy: ['AWS-0177', 'AWS-0343'],
    },
    why: 'One mistaken plan, click or stolen credential deletes it, and with a database its automated backups.',
    remedy: 'Turn deletion protection on; take it off in a change of its own when the resource must go.',
    references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html'],
  },
  so: 'one mistaken call deletes it',
  rows: [
    {
      select: [
        'tf/aws_db_instance',
        'tf/aws_rds_cluster',
        'tf/aws_rds_global_cluster',
        'tf/aws_docdb_cluster',
        'tf/aws_neptune_cluster',
      ],
      path: 'deletion_protection',
      holds: isTrue,
    },
    { select: ['tf/aws_lb', 'tf/aws_alb'], path: 'enable_deletion_protection', holds: isTrue },
    { select: 'tf/aws_networkfirewall_firewall', path: 'delete_protection', holds: isTrue },
    { select: 'tf/aws_qldb_ledger', path: 'deletion_protection', holds: (v) => not(isFalse(v)) },
    { select: 'tf/aws_dynamodb_table', path: 'deletion_protection_enabled', holds: isTrue },
    {
      select: 'tf/aws_cognito_user_pool',
      path: 'deletion_protection',
      holds: (v) => equals(v, 'ACTIVE'),
    },
  ],
})
