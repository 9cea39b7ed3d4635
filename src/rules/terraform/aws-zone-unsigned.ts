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
  check(zone, context) {
    // The names of a private zone are known inside of networks only.
    if (isSet(get(zone.body, 'vpc')) !== false) return
    if (context.linked(zone, 'tf/aws_route53_zone_association').found.length > 0) return
    const signing = ['tf/aws_route53_hosted_zone_dnssec', 'tf/aws_route53_key_signing_key'].map((kind) =>
      context.linked(zone, kind),
    )
    if (signing.some(({ found }) => found.length > 0)) return
    const gap = signing.find(({ complete }) => !complete)
    if (gap) context.undecided(zone.header, gap.why)
    else context.report({ at: zone.header, message: `answers of ${zone.address} are not signed` })
  },
})
