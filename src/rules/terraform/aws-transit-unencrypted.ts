import { and, equals, get, isFalse, isSet, isTrue, not, oneOf, or, rowsRule, some } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-transit-unencrypted',
    title: 'Data travels unencrypted between machines',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      checkov: [
        'CKV_AWS_6',
        'CKV_AWS_30',
        'CKV_AWS_90',
        'CKV_AWS_97',
        'CKV_AWS_105',
        'CKV_AWS_202',
        'CKV_AWS_215',
        'CKV_AWS_220',
        'CKV_AWS_239',
        'CKV_AWS_357',
        'CKV_AWS_365',
        'CKV_AWS_369',
      ],
      trivy: ['AWS-0035', 'AWS-0043', 'AWS-0051', 'AWS-0073'],
    },
    why: 'Whoever can see the network between the machines reads and changes what passes.',
    remedy: 'Turn TLS on for the connections that the finding names.',
    references: [
      'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_protect_data_transit_encrypt.html',
    ],
  },
  so: 'connections to it may be unencrypted',
  rows: [
    {
      select: ['tf/aws_elasticsearch_domain', 'tf/aws_opensearch_domain'],
      path: 'node_to_node_encryption.enabled',
      holds: isTrue,
      so: 'its nodes talk unencrypted',
    },
    {
      select: 'tf/aws_elasticache_replication_group',
      path: 'transit_encryption_enabled',
      holds: isTrue,
      where: (group) => not(isSet(get(group, 'global_replication_group_id'))),
    },
    { select: 'tf/aws_memorydb_cluster', path: 'tls_enabled', holds: (v) => not(isFalse(v)) },
    { select: 'tf/aws_dax_cluster', path: 'cluster_endpoint_encryption_type', holds: (v) => equals(v, 'TLS') },
    {
      select: 'tf/aws_msk_cluster',
      path: 'encryption_info.encryption_in_transit.client_broker',
      holds: (v) => or(not(isSet(v)), equals(v, 'TLS')),
      so: 'clients may talk to its brokers unencrypted',
    },
    {
      select: 'tf/aws_msk_cluster',
      path: 'encryption_info.encryption_in_transit.in_cluster',
      holds: (v) => not(isFalse(v)),
      so: 'its brokers talk unencrypted',
    },
    {
      select: 'tf/aws_ecs_task_definition',
      within: 'volume.efs_volume_configuration',
      path: 'transit_encryption',
      holds: (v) => equals(v, 'ENABLED'),
      so: 'the file system is reached unencrypted',
    },
    { select: 'tf/aws_appsync_api_cache', path: 'transit_encryption_enabled', holds: isTrue },
    {
      select: 'tf/aws_cloudsearch_domain',
      path: 'endpoint_options.enforce_https',
      holds: isTrue,
      so: 'it answers plain HTTP',
    },
    {
      select: 'tf/aws_docdb_cluster_parameter_group',
      within: 'parameter',
      path: 'value',
      holds: (v) => not(equals(v, 'disabled')),
      where: (parameter) => equals(get(parameter, 'name'), 'tls'),
    },
    {
      select: 'tf/aws_ses_configuration_set',
      path: 'delivery_options.tls_policy',
      holds: (v) => equals(v, 'Require'),
      so: 'mail is delivered unencrypted where the other side has no TLS',
    },
    {
      select: 'tf/aws_transfer_server',
      path: 'protocols',
      holds: (v) => not(equals(v, 'FTP')),
      so: 'files and passwords travel unencrypted',
    },
    {
      select: 'tf/aws_sagemaker_data_quality_job_definition',
      path: 'network_config.enable_inter_container_traffic_encryption',
      holds: isTrue,
    },
    {
      select: 'tf/aws_redshift_parameter_group',
      path: 'parameter',
      whole: true,
      holds: (v) =>
        some(v, (p) => and(equals(get(p, 'name'), 'require_ssl'), oneOf(get(p, 'value'), [true, 'true', 'on']))),
    },
  ],
})
