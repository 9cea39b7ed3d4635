import { get, isSet, isTrue, rowsRule, type Value } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-config-one-region',
    title: 'AWS Config gathers one region only',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_121'], trivy: ['AWS-0019'] },
    why: 'What is changed in other regions is in no overview.',
    remedy: 'Set `all_regions = true`.',
    references: ['https://docs.aws.amazon.com/config/latest/developerguide/aggregate-data.html'],
  },
  so: 'other regions are left out',
  rows: [
    {
      select: 'tf/aws_config_configuration_aggregator',
      path: 'account_aggregation_source.all_regions',
      holds: isTrue,
      where: (a: Value) => isSet(get(a, 'account_aggregation_source')),
    },
    {
      select: 'tf/aws_config_configuration_aggregator',
      path: 'organization_aggregation_source.all_regions',
      holds: isTrue,
      where: (a: Value) => isSet(get(a, 'organization_aggregation_source')),
    },
  ],
})
