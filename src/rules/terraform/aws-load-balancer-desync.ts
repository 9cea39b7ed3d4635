import { equals, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-load-balancer-desync',
    title: 'Load balancer lets ambiguous requests through',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_328'] },
    why: 'Requests that two servers read differently smuggle a second request past the first.',
    remedy: 'Set `desync_mitigation_mode` to `defensive` or `strictest`.',
    references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancers.html'],
  },
  so: 'ambiguous requests reach the application',
  rows: [
    {
      select: ['tf/aws_lb', 'tf/aws_alb', 'tf/aws_elb'],
      path: 'desync_mitigation_mode',
      holds: (v) => not(equals(v, 'monitor')),
    },
  ],
})
