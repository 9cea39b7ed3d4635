import { isFalse, isTrue, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-config-partial',
    title: 'AWS Config does not record everything',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_48'] },
    why: 'Changes of what is left out leave no history.',
    remedy: 'Set `all_supported` and `include_global_resource_types` to `true`.',
    references: ['https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html'],
  },
  so: 'changes of other resources leave no history',
  rows: [
    {
      select: 'tf/aws_config_configuration_recorder',
      path: 'recording_group.include_global_resource_types',
      holds: isTrue,
    },
    {
      select: 'tf/aws_config_configuration_recorder',
      path: 'recording_group.all_supported',
      holds: (v) => not(isFalse(v)),
    },
  ],
})
