import { get, isTrue, oneOf, rowsRule, type Value } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-network-balancer-zones',
    title: 'Network load balancer keeps to one zone',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_152'] },
    why: 'Machines of one zone are flooded while those of another are idle.',
    remedy: 'Set `enable_cross_zone_load_balancing = true`.',
    references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html'],
  },
  so: 'its zones are loaded unevenly',
  rows: [
    {
      select: ['tf/aws_lb', 'tf/aws_alb'],
      path: 'enable_cross_zone_load_balancing',
      holds: isTrue,
      where: (lb: Value) => oneOf(get(lb, 'load_balancer_type'), ['network', 'gateway']),
    },
  ],
})
