import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-emr-public-blocked-off',
    title: 'EMR may be opened to the internet',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_390'] },
    why: 'A cluster with an open security group starts without a complaint.',
    remedy: 'Set `block_public_security_group_rules = true`.',
    references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-block-public-access.html'],
  },
  so: 'clusters can be opened to the internet',
  rows: [
    {
      select: 'tf/aws_emr_block_public_access_configuration',
      path: 'block_public_security_group_rules',
      holds: isTrue,
    },
  ],
})
