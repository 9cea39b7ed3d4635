import { get, matches, oneOf, rowsRule, type Value } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-listener-weak-ciphers',
    title: 'Load balancer accepts weak ciphers',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_74'] },
    why: 'Ciphers without forward secrecy open all recorded traffic once the key leaks.',
    remedy: 'Choose `ELBSecurityPolicy-TLS13-1-2-2021-06` or stronger.',
    references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html'],
  },
  so: 'it accepts ciphers without forward secrecy',
  rows: [
    {
      select: ['tf/aws_lb_listener', 'tf/aws_alb_listener'],
      path: 'ssl_policy',
      holds: (v) => matches(v, /^ELBSecurityPolicy-(?:TLS13-1-[23](?!-Ext1)|FS-1-2-Res|TLS-1-2-2017-01)/),
      where: (listener: Value) => oneOf(get(listener, 'protocol'), ['HTTPS', 'TLS']),
    },
  ],
})
