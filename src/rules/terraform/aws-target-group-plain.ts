import { equals, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-target-group-plain',
    title: 'Load balancer talks plain HTTP to its targets',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_378'] },
    why: 'Behind the load balancer requests can be read and changed by whoever is in the network.',
    remedy: 'Set `protocol = "HTTPS"`.',
    references: [
      'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html',
    ],
  },
  so: 'its targets are reached unencrypted',
  rows: [
    {
      select: ['tf/aws_lb_target_group', 'tf/aws_alb_target_group'],
      path: 'protocol',
      holds: (v) => not(equals(v, 'HTTP')),
    },
  ],
})
