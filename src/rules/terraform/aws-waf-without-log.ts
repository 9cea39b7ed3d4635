import { defineRule } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-waf-without-log',
    title: 'Web application firewall keeps no log',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_31'] },
    why: 'Nobody can tell which requests were blocked, or which attack came through.',
    remedy: 'Add an `aws_wafv2_web_acl_logging_configuration`.',
    references: ['https://docs.aws.amazon.com/waf/latest/developerguide/logging.html'],
  },
  select: 'tf/aws_wafv2_web_acl',
  check(resource, context) {
    const { found, complete, why } = context.linked(resource, 'tf/aws_wafv2_web_acl_logging_configuration')
    if (found.length > 0) return
    if (!complete) context.undecided(resource.header, why)
    else context.report({ at: resource.header, message: `${resource.address} keeps no log` })
  },
})
