import { isTrue, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-api-data-trace',
    title: 'Calls of an API are logged with all they hold',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_276'] },
    why: 'Tokens, passwords and personal data of every request and answer end up in the log.',
    remedy: 'Set `data_trace_enabled = false`.',
    references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html'],
  },
  so: 'whole requests and answers end up in the log',
  rows: [
    { select: 'tf/aws_api_gateway_method_settings', path: 'settings.data_trace_enabled', holds: (v) => not(isTrue(v)) },
  ],
})
