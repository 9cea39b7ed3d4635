import { defineRule, equals, every, or } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-api-stage-without-waf',
    title: 'API has no web application firewall',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_29'] },
    why: 'Nothing filters known attacks or floods before they reach the API.',
    remedy: 'Add an `aws_wafv2_web_acl_association`.',
    references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-aws-waf.html'],
  },
  select: 'tf/aws_api_gateway_stage',
  check(stage, context) {
    const [api] = context.linked(stage, 'tf/aws_api_gateway_rest_api').found
    // Whether the API can be reached from outside is not known without it; a private one can't.
    if (!api) return context.undecided(stage.header, 'the API of the stage is not here')
    const types = every(api.body, 'endpoint_configuration.types').values.map((type) => equals(type, 'PRIVATE'))
    if (or(...types) === true) return
    if (or(...types) === 'unknown') return context.undecided(stage.header, 'whether the API is private is not known')
    const associations = ['tf/aws_wafv2_web_acl_association', 'tf/aws_wafregional_web_acl_association'].map((kind) =>
      context.linked(stage, kind),
    )
    if (associations.some(({ found }) => found.length > 0)) return
    const gap = associations.find(({ complete }) => !complete)
    if (gap) context.undecided(stage.header, gap.why)
    else context.report({ at: stage.header, message: `nothing filters attacks on ${stage.address}` })
  },
})
