import { and, equals, get, isTrue, not, rowsRule, startsWith, type Value } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-api-method-open',
    title: 'Method of an API asks for no authorization',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_59'], trivy: ['AWS-0004'] },
    why: 'Anyone who finds the address can call what is behind it.',
    remedy: 'Set `authorization`, or `api_key_required = true`.',
    references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html'],
  },
  so: 'anyone can call it',
  rows: [
    {
      select: 'tf/aws_api_gateway_method',
      path: 'authorization',
      holds: (v) => not(equals(v, 'NONE')),
      where: (method: Value) =>
        and(not(startsWith(get(method, 'http_method'), 'OPTION')), not(isTrue(get(method, 'api_key_required')))),
    },
  ],
})
