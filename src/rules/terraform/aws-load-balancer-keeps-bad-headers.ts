import { get, isTrue, not, oneOf, rowsRule, type Value } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-load-balancer-keeps-bad-headers',
    title: 'Load balancer passes malformed headers on',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_131'], trivy: ['AWS-0052'] },
    why: 'Headers that no standard allows are how requests are smuggled past the load balancer.',
    remedy: 'Set `drop_invalid_header_fields = true`.',
    references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancers.html'],
  },
  so: 'malformed headers reach the application',
  rows: [
    {
      select: ['tf/aws_lb', 'tf/aws_alb'],
      path: 'drop_invalid_header_fields',
      holds: isTrue,
      where: (lb: Value) => not(oneOf(get(lb, 'load_balancer_type'), ['network', 'gateway'])),
    },
  ],
})
