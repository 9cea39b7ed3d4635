import { isFalse, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-key-disabled',
    title: 'KMS key is turned off',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_227'] },
    why: "Everything encrypted by the key can't be read while it is off.",
    remedy: 'Delete `is_enabled`, or set it to `true`.',
    references: ['https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html'],
  },
  so: "what it protects can't be read",
  rows: [{ select: 'tf/aws_kms_key', path: 'is_enabled', holds: (v) => not(isFalse(v)) }],
})
