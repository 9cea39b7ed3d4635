import { and, defineRule, get, isTrue, not, oneOf } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-load-balancer-without-waf',
    title: 'Public load balancer has no web application firewall',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_28'] },
    why: 'Nothing filters known attacks or floods before they reach the application.',
    remedy: 'Add an `aws_wafv2_web_acl_association`.',
    references: ['https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html'],
  },
  select: ['tf/aws_lb', 'tf/aws_alb'],
  check(balancer, context) {
    const [type, internal] = [get(balancer.body, 'load_balancer_type'), get(balancer.body, 'internal')]
    const meant = and(not(oneOf(type, ['network', 'gateway'])), not(isTrue(internal)))
    if (meant === false) return
    const associations = ['tf/aws_wafv2_web_acl_association', 'tf/aws_wafregional_web_acl_association'].map((kind) =>
      context.linked(balancer, kind),
    )
    if (associations.some(({ found }) => found.length > 0)) return
    const gap = associations.find(({ complete }) => !complete)
    if (meant === 'unknown') context.undecided(isTrue(internal) === 'unknown' ? internal : type)
    else if (gap) context.undecided(balancer.header, gap.why)
    else context.report({ at: balancer.header, message: `nothing filters attacks on ${balancer.address}` })
  },
})
