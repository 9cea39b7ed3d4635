import { and, get, isTrue, oneOf, rowsRule, type Value } from '../../model/index.js'

/** KMS rotates symmetric encryption keys only. */
const isSymmetric = (key: Value) =>
  and(
    oneOf(get(key, 'customer_master_key_spec'), [null, 'SYMMETRIC_DEFAULT']),
    oneOf(get(key, 'key_usage'), [null, 'ENCRYPT_DECRYPT']),
  )

export default rowsRule({
  meta: {
    id: 'aws-key-rotation-off',
    title: 'KMS key is never rotated',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_7'], trivy: ['AWS-0065'] },
    why: 'A key that leaks opens everything that was ever encrypted with it; rotation bounds that to a year.',
    remedy: 'Set `enable_key_rotation = true`. Old data stays readable: KMS keeps former key material.',
    references: ['https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html'],
  },
  so: 'all data rests on key material that never changes',
  rows: [
    {
      select: 'tf/aws_kms_key',
      path: 'enable_key_rotation',
      holds: isTrue,
      where: isSymmetric,
    },
  ],
})
