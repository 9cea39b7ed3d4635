import { equals, get, isTrue, not, rowsRule, type Value } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-load-balancer-public',
    title: 'Load balancer is on the internet',
    severity: 'info',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { trivy: ['AWS-0053'] },
    why: 'Everyone on the internet can reach what is behind it.',
    remedy: 'Set `internal = true`, unless it is meant for everyone.',
    references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html'],
  },
  so: 'everyone can reach it',
  rows: [
    {
      select: ['tf/aws_lb', 'tf/aws_alb', 'tf/aws_elb'],
      path: 'internal',
      holds: isTrue,
      where: (lb: Value) => not(equals(get(lb, 'load_balancer_type'), 'gateway')),
    },
  ],
})
