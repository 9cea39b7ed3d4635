import { and, equals, get, isFalse, isSet, isTrue, not, rowsRule, type Tri, type Value } from '../../model/index.js'

const set = (path: string) => (subject: Value) => isSet(get(subject, path))

/** A restored database takes its encryption from the snapshot, a replica from its source: only what is created counts. */
const createdHere =
  (...sources: readonly string[]) =>
  (subject: Value): Tri =>
    and(...sources.map((source) => not(set(source)(subject))))

export default rowsRule({
  meta: {
    id: 'aws-storage-unencrypted',
    title: 'Stored data is not encrypted',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      checkov: [
        'CKV_AWS_3',
        'CKV_AWS_16',
        'CKV_AWS_29',
        'CKV_AWS_42',
        'CKV_AWS_43',
        'CKV_AWS_44',
        'CKV_AWS_47',
        'CKV_AWS_5',
        'CKV_AWS_64',
        'CKV_AWS_74',
        'CKV_AWS_77',
        'CKV_AWS_96',
        'CKV_AWS_140',
        'CKV_AWS_146',
        'CKV_AWS_159',
        'CKV_AWS_214',
        'CKV_AWS_235',
        'CKV_AWS_240',
        'CKV_AWS_253',
        'CKV_AWS_255',
        'CKV_AWS_279',
        'CKV_AWS_292',
        'CKV_AWS_308',
        'CKV_AWS_78',
        'CKV_AWS_106',
      ],
      trivy: [
        'AWS-0002',
        'AWS-0006',
        'AWS-0018',
        'AWS-0021',
        'AWS-0023',
        'AWS-0026',
        'AWS-0037',
        'AWS-0045',
        'AWS-0048',
        'AWS-0064',
        'AWS-0076',
        'AWS-0079',
        'AWS-0080',
        'AWS-0084',
      ],
    },
    why: 'Who gets hold of the volume, a snapshot or a backup reads the data as it is. Most services cannot be encrypted later without moving all data.',
    remedy:
      'Turn encryption at rest on when the resource is created; without a key of your own AWS uses one of its keys.',
    references: ['https://docs.aws.amazon.com/prescriptive-guidance/latest/encryption-best-practices/welcome.html'],
  },
  so: 'what it stores is not encrypted',
  rows: [
    { select: 'tf/aws_ebs_volume', path: 'encrypted', holds: isTrue, where: createdHere('snapshot_id') },
    {
      select: 'tf/aws_ebs_encryption_by_default',
      path: 'enabled',
      holds: (v) => not(isFalse(v)),
      so: 'new volumes of the account are not encrypted',
    },
    {
      select: 'tf/aws_db_instance',
      path: 'storage_encrypted',
      holds: isTrue,
      where: createdHere('replicate_source_db', 'snapshot_identifier'),
    },
    {
      select: 'tf/aws_rds_cluster',
      path: 'storage_encrypted',
      holds: isTrue,
      // Aurora Serverless v1 is always encrypted.
      where: (subject) =>
        and(
          createdHere('replication_source_identifier', 'snapshot_identifier')(subject),
          not(equals(get(subject, 'engine_mode'), 'serverless')),
        ),
    },
    {
      select: ['tf/aws_rds_global_cluster', 'tf/aws_docdb_global_cluster'],
      path: 'storage_encrypted',
      holds: isTrue,
      where: createdHere('source_db_cluster_identifier'),
    },
    { select: 'tf/aws_db_cluster_snapshot', path: 'storage_encrypted', holds: isTrue },
    {
      select: ['tf/aws_docdb_cluster', 'tf/aws_neptune_cluster'],
      path: 'storage_encrypted',
      holds: isTrue,
      where: createdHere('snapshot_identifier', 'replication_source_identifier'),
    },
    { select: 'tf/aws_neptune_cluster_snapshot', path: 'storage_encrypted', holds: isTrue },
    { select: 'tf/aws_dax_cluster', path: 'server_side_encryption.enabled', holds: isTrue },
    { select: 'tf/aws_efs_file_system', path: 'encrypted', holds: isTrue },
    {
      select: 'tf/aws_elasticache_replication_group',
      path: 'at_rest_encryption_enabled',
      holds: isTrue,
      where: createdHere('global_replication_group_id'),
    },
    { select: 'tf/aws_redshift_cluster', path: 'encrypted', holds: isTrue },
    { select: 'tf/aws_kinesis_stream', path: 'encryption_type', holds: (v) => equals(v, 'KMS') },
    {
      select: 'tf/aws_kinesis_firehose_delivery_stream',
      path: 'server_side_encryption.enabled',
      holds: isTrue,
      // A stream that reads from Kinesis takes the source's encryption.
      where: createdHere('kinesis_source_configuration'),
    },
    {
      select: ['tf/aws_elasticsearch_domain', 'tf/aws_opensearch_domain'],
      path: 'encrypt_at_rest.enabled',
      holds: isTrue,
    },
    { select: 'tf/aws_athena_database', path: 'encryption_configuration', holds: isSet },
    {
      select: 'tf/aws_athena_workgroup',
      path: 'configuration.result_configuration.encryption_configuration',
      holds: isSet,
      so: 'its query results are not encrypted',
    },
    { select: 'tf/aws_appsync_api_cache', path: 'at_rest_encryption_enabled', holds: isTrue },
    {
      select: 'tf/aws_api_gateway_method_settings',
      within: 'settings',
      path: 'cache_data_encrypted',
      holds: isTrue,
      where: (settings) => isTrue(get(settings, 'caching_enabled')),
      so: 'cached answers are not encrypted',
    },
    { select: 'tf/aws_ami_copy', path: 'encrypted', holds: isTrue },
    {
      select: 'tf/aws_codebuild_project',
      within: 'artifacts',
      path: 'encryption_disabled',
      holds: (v) => not(isTrue(v)),
      where: (artifacts) => not(equals(get(artifacts, 'type'), 'NO_ARTIFACTS')),
      so: 'its artifacts are not encrypted',
    },
    {
      select: 'tf/aws_codebuild_project',
      within: 'secondary_artifacts',
      path: 'encryption_disabled',
      holds: (v) => not(isTrue(v)),
      so: 'its artifacts are not encrypted',
    },
    {
      select: 'tf/aws_dlm_lifecycle_policy',
      within: 'policy_details.action.cross_region_copy',
      path: 'encryption_configuration.encrypted',
      holds: isTrue,
      so: 'the copied snapshots are not encrypted',
    },
    {
      select: 'tf/aws_dlm_lifecycle_policy',
      within: 'policy_details.schedule.cross_region_copy_rule',
      path: 'encrypted',
      holds: isTrue,
      so: 'the copied snapshots are not encrypted',
    },
  ],
})
