import { defineRule, get, isSet } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-zone-unsigned',
    title: 'DNS zone is not signed',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_38'] },
    why: 'Answers can be forged on the way, and visitors sent to another machine.',
    remedy: 'Add `aws_route53_key_signing_key` and `aws_route53_hosted_zone_dnssec`.',
    references: ['https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec.html'],
  },
  select: 'tf/aws_route53_zone',
  check(resource, context) {
    if (isSet(get(resource.body, 'vpc')) !== false) return
    const { found, complete, why } = context.linked(resource, 'tf/aws_route53_hosted_zone_dnssec')
    if (found.length > 0) return
    if (!complete) context.undecided(resource.header, why)
    else context.report({ at: resource.header, message: `answers of ${resource.address} are not signed` })
  },
})
