import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-config-off',
    title: 'AWS Config is stopped',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_45'] },
    why: 'Changes of resources leave no history, and rules about them judge nothing.',
    remedy: 'Set `is_enabled = true`.',
    references: ['https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html'],
  },
  so: 'changes of resources leave no history',
  rows: [{ select: 'tf/aws_config_configuration_recorder_status', path: 'is_enabled', holds: isTrue }],
})
