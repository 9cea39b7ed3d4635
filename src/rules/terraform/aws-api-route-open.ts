import { oneOf, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-api-route-open',
    title: 'Route of an API asks for no authorization',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_309'] },
    why: 'Anyone who finds the address can call what is behind it.',
    remedy: 'Set `authorization_type` to `AWS_IAM`, `JWT` or `CUSTOM`.',
    references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html'],
  },
  so: 'anyone can call it',
  rows: [
    {
      select: 'tf/aws_apigatewayv2_route',
      path: 'authorization_type',
      holds: (v) => oneOf(v, ['AWS_IAM', 'CUSTOM', 'JWT']),
    },
  ],
})
