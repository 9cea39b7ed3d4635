import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-instance-ebs-not-optimized',
    title: 'Instance shares its network with its disks',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_135'] },
    why: "Traffic of the disks and of the network get into each other's way. Newer instance types are optimized always.",
    remedy: 'Set `ebs_optimized = true`.',
    references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html'],
  },
  so: 'its disks are slow when its network is busy',
  rows: [{ select: 'tf/aws_instance', path: 'ebs_optimized', holds: isTrue }],
})
