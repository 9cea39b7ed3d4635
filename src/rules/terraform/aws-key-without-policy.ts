import { defineRule, get, isGiven } from '../../model/index.js'

export default defineRule({
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
  select: 'tf/aws_kms_key',
  check(key, context) {
    const policy = get(key.body, 'policy')
    const { found, complete, why } = context.linked(key, 'tf/aws_kms_key_policy')
    const given = isGiven(policy)
    if (given === true || found.length > 0) return
    if (given === 'unknown') context.undecided(policy)
    else if (!complete) context.undecided(key.header, why)
    else {
      const at = policy.kind === 'missing' ? key.header : policy
      context.report({ at, message: `${key.address} has no policy, so whatever IAM allows may use it` })
    }
  },
})
