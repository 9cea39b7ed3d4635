import { and, atLeast, equals, get, isSet, isTrue, not, rowsRule, startsWith } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-backup-missing',
    title: 'Data is not backed up',
    severity: 'medium',
    confidence: 'high',
    category: 'reliability',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_AWS_28', 'CKV_AWS_133', 'CKV_AWS_134', 'CKV_AWS_165', 'CKV_AWS_343'],
      trivy: ['AWS-0024', 'AWS-0050'],
    },
    why: 'After a mistake, a failed migration or ransomware there is nothing to go back to.',
    remedy: 'Keep automated backups for at least as long as it takes to notice a mistake; a week is usual.',
    references: [
      'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_backing_up_data_identified_backups_data.html',
    ],
  },
  so: 'there is nothing to restore it from',
  rows: [
    {
      // A replica is restored from its source; an instance without a setting has no backups, a cluster one day of them.
      select: 'tf/aws_db_instance',
      path: 'backup_retention_period',
      holds: (v) => atLeast(v, 1),
      where: (db) => not(isSet(get(db, 'replicate_source_db'))),
    },
    {
      select: 'tf/aws_rds_cluster',
      path: 'backup_retention_period',
      holds: (v) => (isSet(v) === false ? true : atLeast(v, 1)),
    },
    {
      select: 'tf/aws_redshift_cluster',
      path: 'automated_snapshot_retention_period',
      holds: (v) => (isSet(v) === false ? true : atLeast(v, 1)),
    },
    {
      select: 'tf/aws_elasticache_cluster',
      path: 'snapshot_retention_limit',
      holds: (v) => atLeast(v, 1),
      where: (cluster) =>
        and(
          equals(get(cluster, 'engine'), 'redis'),
          not(isSet(get(cluster, 'replication_group_id'))),
          // Machines of this generation can't be backed up.
          not(startsWith(get(cluster, 'node_type'), 'cache.t1.')),
        ),
    },
    { select: 'tf/aws_dynamodb_table', path: 'point_in_time_recovery.enabled', holds: isTrue },
  ],
})
