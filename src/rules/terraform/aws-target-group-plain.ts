import { equals, get, valueRule } from '../../model/index.js'

export default valueRule({
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
  select: ['tf/aws_lb_target_group', 'tf/aws_alb_target_group'],
  // Where browsers come by HTTPS, the load balancer keeps their secrets as far as itself.
  where: (group, context) =>
    ![...context.linked(group, 'tf/aws_lb_listener').found, ...context.linked(group, 'tf/aws_alb_listener').found].some(
      (listener) => equals(get(listener.body, 'protocol'), 'HTTPS') === true,
    ),
  values: 'protocol',
  bad: (protocol) => equals(protocol, 'HTTP'),
  message: (group) => `the targets of ${group.address} are reached unencrypted`,
})
