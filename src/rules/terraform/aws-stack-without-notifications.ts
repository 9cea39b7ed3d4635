import { isSet, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-stack-without-notifications',
    title: 'Changes of a stack are told to nobody',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_124'] },
    why: 'Nobody hears of a stack that failed or was changed.',
    remedy: 'Name a topic in `notification_arns`.',
    references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-console-add-tags.html'],
  },
  so: 'nobody hears of its changes',
  rows: [{ select: 'tf/aws_cloudformation_stack', path: 'notification_arns', holds: isSet }],
})
