import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-api-method-cache-off',
    title: 'Answers of API methods are not cached',
    severity: 'info',
    confidence: 'high',
    category: 'cost',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_225'], trivy: ['AWS-0190'] },
    why: "Every call reaches the backend, also where the answer hasn't changed.",
    remedy: 'Set `caching_enabled = true`, where answers may be a little old.',
    references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html'],
  },
  so: 'every call reaches the backend',
  rows: [{ select: 'tf/aws_api_gateway_method_settings', path: 'settings.caching_enabled', holds: isTrue }],
})
