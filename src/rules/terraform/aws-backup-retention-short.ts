import { and, atLeast, get, isSet, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-backup-retention-short',
    title: 'Backups are kept for less than a week',
    severity: 'low',
    confidence: 'medium',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_360', 'CKV_AWS_361'] },
    why: 'A mistake that is noticed after the weekend can no longer be undone.',
    remedy: 'Keep backups for seven days or more.',
    references: [
      'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html',
    ],
  },
  so: 'a mistake that is noticed after a week cannot be undone',
  rows: [
    {
      select: ['tf/aws_docdb_cluster', 'tf/aws_neptune_cluster', 'tf/aws_rds_cluster'],
      path: 'backup_retention_period',
      holds: (v) => atLeast(v, 7),
    },
    {
      select: 'tf/aws_db_instance',
      path: 'backup_retention_period',
      holds: (v) => atLeast(v, 7),
      // None at all is another rule's finding.
      where: (db) => and(isSet(get(db, 'backup_retention_period')), not(isSet(get(db, 'replicate_source_db')))),
    },
  ],
})
