import { isTrue, oneOf, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-tracing-off',
    title: 'Requests are not traced',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_50', 'CKV_AWS_73', 'CKV_AWS_284'], trivy: ['AWS-0003', 'AWS-0066'] },
    why: 'When a call is slow or fails, nobody can tell in which service.',
    remedy: 'Turn X-Ray tracing on.',
    references: ['https://docs.aws.amazon.com/xray/latest/devguide/aws-xray.html'],
  },
  so: 'nobody sees where a call is slow or fails',
  rows: [
    { select: 'tf/aws_api_gateway_stage', path: 'xray_tracing_enabled', holds: isTrue },
    { select: 'tf/aws_sfn_state_machine', path: 'tracing_configuration.enabled', holds: isTrue },
    {
      select: 'tf/aws_lambda_function',
      path: 'tracing_config.mode',
      holds: (v) => oneOf(v, ['Active', 'PassThrough']),
    },
  ],
})
