import { atLeast, get, isSet, not, rowsRule, type Value } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-database-backup-one-day',
    title: 'Database keeps its backups for a day only',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['AWS-0077'] },
    why: 'A mistake that is noticed the day after can no longer be undone.',
    remedy: 'Keep backups for a week or more.',
    references: [
      'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html',
    ],
  },
  so: "a mistake of yesterday can't be undone",
  rows: [
    {
      select: 'tf/aws_db_instance',
      path: 'backup_retention_period',
      holds: (v) => atLeast(v, 2),
      where: (db: Value) => not(isSet(get(db, 'replicate_source_db'))),
    },
    {
      select: 'tf/aws_rds_cluster',
      path: 'backup_retention_period',
      holds: (v) => atLeast(v, 2),
      where: (db: Value) => not(isSet(get(db, 'replication_source_identifier'))),
    },
  ],
})
