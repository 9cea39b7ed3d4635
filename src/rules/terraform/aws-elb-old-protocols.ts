import { equals, get, isTrue, matches, not, oneOf, rowsRule, type Value } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-elb-old-protocols',
    title: 'Classic load balancer accepts old TLS',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_213'] },
    why: 'SSL 3, TLS 1.0 and 1.1 have known attacks; a connection that is talked down to them can be listened to.',
    remedy: 'Use the policy `ELBSecurityPolicy-TLS-1-2-2017-01`.',
    references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-security-policy-table.html'],
  },
  so: 'clients can be talked down to old TLS',
  rows: [
    {
      select: 'tf/aws_load_balancer_policy',
      within: 'policy_attribute',
      path: 'value',
      holds: (v) => not(isTrue(v)),
      where: (attribute: Value) =>
        oneOf(get(attribute, 'name'), ['Protocol-SSLv3', 'Protocol-TLSv1', 'Protocol-TLSv1.1']),
    },
    {
      select: 'tf/aws_load_balancer_policy',
      within: 'policy_attribute',
      path: 'value',
      holds: (v) => matches(v, /TLS-1-2-2017-01$/),
      where: (attribute: Value) => equals(get(attribute, 'name'), 'Reference-Security-Policy'),
    },
  ],
})
