import { and, equals, every, get, isSet, isTrue, not, oneOf, or, rowsRule, some } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-logging-off',
    title: 'Service keeps no log of its use',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: {
      // biome-ignore format: a table of ids
      checkov: [
        'CKV_AWS_65', 'CKV_AWS_71', 'CKV_AWS_75', 'CKV_AWS_76', 'CKV_AWS_80', 'CKV_AWS_85', 'CKV_AWS_86', 'CKV_AWS_91',
        'CKV_AWS_92', 'CKV_AWS_101', 'CKV_AWS_104', 'CKV_AWS_129', 'CKV_AWS_176', 'CKV_AWS_193', 
        'CKV_AWS_285', 'CKV_AWS_314', 'CKV_AWS_324',
      ],
      trivy: ['AWS-0001', 'AWS-0010', 'AWS-0020', 'AWS-0034', 'AWS-0074', 'AWS-0075'],
    },
    why: 'Without a log nobody can tell who used the service, when an attack began or what it reached.',
    remedy: 'Send the logs to CloudWatch, S3 or Firehose where the finding points.',
    references: [
      'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_detect_investigate_events_app_service_logging.html',
    ],
  },
  so: 'nobody can tell later what happened',
  rows: [
    { select: ['tf/aws_api_gateway_stage', 'tf/aws_apigatewayv2_stage'], path: 'access_log_settings', holds: isSet },
    { select: 'tf/aws_cloudfront_distribution', path: 'logging_config', holds: isSet },
    {
      select: 'tf/aws_docdb_cluster',
      path: 'enabled_cloudwatch_logs_exports',
      whole: true,
      holds: (v) => some(v, (log) => oneOf(log, ['audit', 'profiler'])),
    },
    {
      select: 'tf/aws_neptune_cluster',
      path: 'enable_cloudwatch_logs_exports',
      whole: true,
      holds: (v) => some(v, (log) => equals(log, 'audit')),
    },
    { select: ['tf/aws_db_instance', 'tf/aws_rds_cluster'], path: 'enabled_cloudwatch_logs_exports', holds: isSet },
    { select: ['tf/aws_lb', 'tf/aws_alb'], path: 'access_logs.enabled', holds: isTrue },
    { select: 'tf/aws_elb', path: 'access_logs', holds: isSet },
    { select: 'tf/aws_redshift_cluster', path: 'logging.enable', holds: isTrue },
    { select: 'tf/aws_globalaccelerator_accelerator', path: 'attributes.flow_logs_enabled', holds: isTrue },
    { select: ['tf/aws_waf_web_acl', 'tf/aws_wafregional_web_acl'], path: 'logging_configuration', holds: isSet },
    { select: 'tf/aws_appsync_graphql_api', path: 'log_config', holds: isSet },
    { select: 'tf/aws_sfn_state_machine', path: 'logging_configuration.include_execution_data', holds: isTrue },
    {
      select: 'tf/aws_msk_cluster',
      path: 'logging_info',
      whole: true,
      holds: (v) =>
        or(
          ...['cloudwatch_logs', 'firehose', 's3'].flatMap((target) =>
            every(v, `broker_logs.${target}.enabled`).values.map(isTrue),
          ),
        ),
    },
    { select: 'tf/aws_codebuild_project', path: 'logs_config', holds: isSet },
    {
      select: 'tf/aws_ecs_cluster',
      path: 'setting',
      whole: true,
      holds: (v) =>
        some(v, (setting) =>
          and(equals(get(setting, 'name'), 'containerInsights'), oneOf(get(setting, 'value'), ['enabled', 'enhanced'])),
        ),
      so: 'Container Insights does not watch it',
    },
    {
      select: 'tf/aws_docdb_cluster_parameter_group',
      path: 'parameter',
      whole: true,
      holds: (v) =>
        some(v, (p) => and(equals(get(p, 'name'), 'audit_logs'), not(oneOf(get(p, 'value'), ['disabled', 'none'])))),
      so: 'its clusters keep no audit log',
    },
  ],
})
