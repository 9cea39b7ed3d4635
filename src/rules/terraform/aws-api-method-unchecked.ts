import { isGiven, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-api-method-unchecked',
    title: 'Requests to an API are not validated',
    severity: 'info',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_53'] },
    why: 'Malformed requests reach the backend, which has to be ready for anything.',
    remedy: 'Name a `request_validator_id`.',
    references: [
      'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html',
    ],
  },
  so: 'malformed requests reach the backend',
  rows: [{ select: 'tf/aws_api_gateway_method', path: 'request_validator_id', holds: isGiven }],
})
