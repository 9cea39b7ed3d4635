import { defineRule } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-firewall-without-log',
    title: 'Network firewall keeps no log',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_63'] },
    why: 'Nobody can tell what was blocked, or what came through.',
    remedy: 'Add an `aws_networkfirewall_logging_configuration`.',
    references: ['https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-logging.html'],
  },
  select: 'tf/aws_networkfirewall_firewall',
  check(resource, context) {
    const { found, complete, why } = context.linked(resource, 'tf/aws_networkfirewall_logging_configuration')
    if (found.length > 0) return
    if (!complete) context.undecided(resource.header, why)
    else context.report({ at: resource.header, message: `${resource.address} keeps no log` })
  },
})
