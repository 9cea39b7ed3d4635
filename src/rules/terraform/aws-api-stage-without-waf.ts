import { defineRule } from '../../model/index.js'

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
  check(resource, context) {
    const { found, complete, why } = context.linked(resource, 'tf/aws_wafv2_web_acl_association')
    if (found.length > 0) return
    if (!complete) context.undecided(resource.header, why)
    else context.report({ at: resource.header, message: `nothing filters attacks on ${resource.address}` })
  },
})
