import { defineRule } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-secret-never-rotated',
    title: 'Secret is never rotated',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_57'] },
    why: 'A secret that leaked works until somebody changes it by hand.',
    remedy: 'Add an `aws_secretsmanager_secret_rotation`.',
    references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html'],
  },
  select: 'tf/aws_secretsmanager_secret',
  check(resource, context) {
    const { found, complete, why } = context.linked(resource, 'tf/aws_secretsmanager_secret_rotation')
    if (found.length > 0) return
    if (!complete) context.undecided(resource.header, why)
    else context.report({ at: resource.header, message: `${resource.address} is never rotated` })
  },
})
