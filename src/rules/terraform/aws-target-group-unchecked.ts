import { get, isSet, oneOf, rowsRule, type Value } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-target-group-unchecked',
    title: "Load balancer doesn't check its targets",
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_261'] },
    why: 'Requests go to machines that are broken, until somebody notices.',
    remedy: 'Add a `health_check` with the path that tells.',
    references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html'],
  },
  so: 'requests go to machines that are broken',
  rows: [
    {
      select: ['tf/aws_lb_target_group', 'tf/aws_alb_target_group'],
      path: 'health_check',
      holds: isSet,
      where: (group: Value) => oneOf(get(group, 'protocol'), ['HTTP', 'HTTPS']),
    },
  ],
})
