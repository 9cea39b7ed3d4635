import { isTrue, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-identity-pool-guests',
    title: 'Guests get AWS credentials',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_366'] },
    why: 'Anyone gets credentials of a role of yours, without any login.',
    remedy: 'Set `allow_unauthenticated_identities = false`.',
    references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/identity-pools.html'],
  },
  so: 'anyone gets credentials without a login',
  rows: [
    { select: 'tf/aws_cognito_identity_pool', path: 'allow_unauthenticated_identities', holds: (v) => not(isTrue(v)) },
  ],
})
