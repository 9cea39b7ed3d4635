import { equals, isTrue, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-publicly-accessible',
    title: 'Service has an address on the internet',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      checkov: [
        'CKV_AWS_17',
        'CKV_AWS_69',
        'CKV_AWS_87',
        'CKV_AWS_89',
        'CKV_AWS_102',
        'CKV_AWS_122',
        'CKV_AWS_258',
        'CKV_AWS_291',
        'CKV2_AWS_66',
      ],
      trivy: ['AWS-0072', 'AWS-0180'],
    },
    why: 'A public address lets the whole internet knock: one stolen password, weak rule or unpatched hole is then enough.',
    remedy: 'Keep the service in private subnets and reach it through a VPN, a bastion or a load balancer.',
    references: [
      'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_network_protection_create_layers.html',
    ],
  },
  so: 'it is reachable from the internet',
  rows: [
    {
      select: [
        'tf/aws_db_instance',
        'tf/aws_rds_cluster_instance',
        'tf/aws_docdb_cluster_instance',
        'tf/aws_neptune_cluster_instance',
        'tf/aws_mq_broker',
      ],
      path: 'publicly_accessible',
      holds: (v) => not(isTrue(v)),
    },
    {
      select: ['tf/aws_redshift_cluster', 'tf/aws_dms_replication_instance', 'tf/aws_redshiftserverless_workgroup'],
      path: 'publicly_accessible',
      holds: (v) => not(isTrue(v)),
    },
    {
      select: 'tf/aws_sagemaker_notebook_instance',
      path: 'direct_internet_access',
      holds: (v) => equals(v, 'Disabled'),
      so: 'it reaches the internet without passing your network',
    },
    {
      select: 'tf/aws_lambda_function_url',
      path: 'authorization_type',
      holds: (v) => not(equals(v, 'NONE')),
      so: 'anyone can call the function',
    },
    {
      select: 'tf/aws_msk_cluster',
      path: 'broker_node_group_info.connectivity_info.public_access.type',
      holds: (v) => not(equals(v, 'SERVICE_PROVIDED_EIPS')),
    },
    {
      select: 'tf/aws_mwaa_environment',
      path: 'webserver_access_mode',
      holds: (v) => not(equals(v, 'PUBLIC_ONLY')),
    },
    {
      select: 'tf/aws_transfer_server',
      path: 'endpoint_type',
      holds: (v) => not(equals(v, 'PUBLIC')),
    },
  ],
})
