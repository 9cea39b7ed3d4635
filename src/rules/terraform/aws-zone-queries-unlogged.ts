import { defineRule } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-zone-queries-unlogged',
    title: 'Queries of a DNS zone are not logged',
    severity: 'info',
    confidence: 'medium',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_39'] },
    why: 'Nobody can tell which names were asked for, which is how malware is found.',
    remedy: 'Add an `aws_route53_query_log`.',
    references: ['https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/query-logs.html'],
  },
  select: 'tf/aws_route53_zone',
  check(resource, context) {
    const { found, complete, why } = context.linked(resource, 'tf/aws_route53_query_log')
    if (found.length > 0) return
    if (!complete) context.undecided(resource.header, why)
    else context.report({ at: resource.header, message: `queries of ${resource.address} are not logged` })
  },
})
