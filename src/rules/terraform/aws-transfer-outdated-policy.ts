import { matches, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-transfer-outdated-policy',
    title: 'File transfer server accepts old ciphers',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_380'] },
    why: 'Old ciphers and key exchanges can be broken or downgraded to.',
    remedy: 'Set `security_policy_name` to one of 2024 or later.',
    references: ['https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html'],
  },
  so: 'it accepts old ciphers',
  rows: [
    {
      select: 'tf/aws_transfer_server',
      path: 'security_policy_name',
      holds: (v) => matches(v, /^TransferSecurityPolicy-(?:FIPS-)?(?:202[4-9]|20[3-9]\d|PQ|SshAuditCompliant-2025)/),
    },
  ],
})
