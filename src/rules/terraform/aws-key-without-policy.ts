import { isGiven, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-key-without-policy',
    title: 'KMS key has no policy of its own',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_64'] },
    why: 'The default policy leaves the key to whatever IAM allows anybody in the account.',
    remedy: 'Write a `policy` that names administrators and users.',
    references: ['https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html'],
  },
  so: 'whatever IAM allows may use it',
  rows: [{ select: 'tf/aws_kms_key', path: 'policy', holds: isGiven }],
})
