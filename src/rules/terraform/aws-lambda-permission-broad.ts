import { and, defineRule, get, isSet, matches, not, or } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-lambda-permission-broad',
    title: 'Any account can have a service call the function',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_364'], trivy: ['AWS-0067'] },
    why: 'The service, not your account, is what may call: without a source anyone can have their bucket, topic or API call your function.',
    remedy: 'Set `source_arn` (or `source_account`) to what calls the function.',
    references: ['https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html'],
  },
  select: 'tf/aws_lambda_permission',
  check(permission, context) {
    const principal = get(permission.body, 'principal')
    const bounds = ['source_arn', 'source_account', 'principal_org_id'].map((name) => isSet(get(permission.body, name)))
    const bad = and(matches(principal, /\.amazonaws\.com$/), not(or(...bounds)))
    if (bad === 'unknown') context.undecided(principal)
    if (bad === true) {
      const message = `${permission.address} lets the service call for any account`
      context.report({ at: principal, message })
    }
  },
})
