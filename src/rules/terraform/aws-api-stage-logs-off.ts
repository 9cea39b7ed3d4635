import { defineRule, every, oneOf, or } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-api-stage-logs-off',
    title: 'Stage of an API logs no executions',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_4'] },
    why: 'When a call fails inside of the gateway, nobody can tell why.',
    remedy: 'Add `aws_api_gateway_method_settings` with `logging_level` of `ERROR` or `INFO`.',
    references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html'],
  },
  select: 'tf/aws_api_gateway_stage',
  check(stage, context) {
    const { found, complete, why } = context.linked(stage, 'tf/aws_api_gateway_method_settings')
    const levels = found.flatMap(({ body }) => every(body, 'settings.logging_level').values)
    const logged = or(...levels.map((level) => oneOf(level, ['ERROR', 'INFO'])))
    if (logged === true) return
    if (logged === 'unknown' || !complete) context.undecided(stage.header, why)
    else context.report({ at: stage.header, message: `${stage.address} logs no executions` })
  },
})
