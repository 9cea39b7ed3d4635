import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-api-cache-off',
    title: 'Answers of an API are not cached',
    severity: 'info',
    confidence: 'high',
    category: 'cost',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_120'] },
    why: "Every call reaches the backend, also where the answer hasn't changed.",
    remedy: 'Set `cache_cluster_enabled = true`, where answers may be a little old.',
    references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html'],
  },
  so: 'every call reaches the backend',
  rows: [{ select: 'tf/aws_api_gateway_stage', path: 'cache_cluster_enabled', holds: isTrue }],
})
