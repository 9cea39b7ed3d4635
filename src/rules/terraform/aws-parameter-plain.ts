import { equals, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-parameter-plain',
    title: 'Parameter is stored in the clear',
    severity: 'info',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_34'] },
    why: 'Who may read parameters reads it, without a permission for a key.',
    remedy: 'Set `type = "SecureString"`, where it is a secret.',
    references: [
      'https://docs.aws.amazon.com/systems-manager/latest/userguide/secure-string-parameter-kms-encryption.html',
    ],
  },
  so: 'it is stored in the clear',
  rows: [{ select: 'tf/aws_ssm_parameter', path: 'type', holds: (v) => equals(v, 'SecureString') }],
})
