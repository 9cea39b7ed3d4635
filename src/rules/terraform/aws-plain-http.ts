import { and, defineRule, equals, every, get, isSet, not, or, type Tri, type Value } from '../../model/index.js'

/** A listener that only sends clients on to HTTPS serves nothing in the clear. */
function redirectsToHttps(listener: Value): Tri {
  const types = every(listener, 'default_action.type').values
  const protocols = every(listener, 'default_action.redirect.protocol').values
  return and(
    or(...types.map((type) => equals(type, 'redirect'))),
    or(...protocols.map((protocol) => equals(protocol, 'HTTPS'))),
  )
}

export default defineRule({
  meta: {
    id: 'aws-plain-http',
    title: 'Load balancer serves plain HTTP',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_2'], trivy: ['AWS-0054'] },
    why: 'What passes between browser and load balancer, sessions and passwords with it, can be read and changed on the way.',
    remedy: 'Serve HTTPS, and let the HTTP listener redirect to it.',
    references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html'],
  },
  select: ['tf/aws_lb_listener', 'tf/aws_alb_listener'],
  check(listener, context) {
    const protocol = get(listener.body, 'protocol')
    // Without a protocol it is a Gateway Load Balancer, or the default of an Application Load Balancer's port.
    const plain = or(equals(protocol, 'HTTP'), and(not(isSet(protocol)), equals(get(listener.body, 'port'), 80)))
    const bad = and(plain, not(redirectsToHttps(listener.body)))
    if (bad === 'unknown') context.undecided(protocol)
    if (bad === true) {
      const at = protocol.kind === 'missing' ? get(listener.body, 'port') : protocol
      context.report({ at, message: `${listener.address} serves plain HTTP and does not redirect to HTTPS` })
    }
  },
})
