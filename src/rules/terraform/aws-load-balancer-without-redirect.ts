import { and, defineRule, equals, every, get, not, or } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-load-balancer-without-redirect',
    title: 'Load balancer answers plain HTTP',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_20'] },
    why: 'Browsers that come by HTTP stay there, and everything they send can be read and changed on the way.',
    remedy: 'Let the HTTP listener redirect to HTTPS.',
    references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html'],
  },
  select: ['tf/aws_lb', 'tf/aws_alb'],
  check(balancer, context) {
    const listeners = ['tf/aws_lb_listener', 'tf/aws_alb_listener'].flatMap(
      (kind) => context.linked(balancer, kind).found,
    )
    for (const { body } of listeners) {
      const protocol = get(body, 'protocol')
      const redirected = and(
        or(...every(body, 'default_action.type').values.map((type) => equals(type, 'redirect'))),
        or(...every(body, 'default_action.redirect.protocol').values.map((to) => equals(to, 'HTTPS'))),
      )
      const bad = and(equals(protocol, 'HTTP'), not(redirected))
      if (bad === 'unknown') context.undecided(protocol)
      if (bad === true) context.report({ at: protocol, message: `${balancer.address} answers plain HTTP` })
    }
  },
})
