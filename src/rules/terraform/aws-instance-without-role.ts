import { isGiven, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-instance-without-role',
    title: 'Instance has no role',
    severity: 'info',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_41'] },
    why: 'A program on it that needs AWS gets a key written into it.',
    remedy: 'Name an `iam_instance_profile`.',
    references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html'],
  },
  so: 'programs on it need keys of their own',
  rows: [{ select: 'tf/aws_instance', path: 'iam_instance_profile', holds: isGiven }],
})
