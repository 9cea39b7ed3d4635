import { and, atLeast, atMost, get, isEveryProtocol, openingRule, or } from '../../model/index.js'

export default openingRule({
  meta: {
    id: 'aws-all-ports-open-to-world',
    title: 'All ports are open to the whole internet',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_277'] },
    why: 'Whatever listens on the machine, now or later, is reachable by everyone.',
    remedy: 'Open the single ports that are meant to be public.',
    references: ['https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html'],
  },
  select: [
    'tf/aws_security_group',
    'tf/aws_default_security_group',
    'tf/aws_security_group_rule',
    'tf/aws_vpc_security_group_ingress_rule',
  ],
  direction: 'ingress',
  bad: (opening) =>
    or(
      isEveryProtocol(get(opening, 'protocol')),
      and(atMost(get(opening, 'from'), 1), atLeast(get(opening, 'to'), 65_535)),
    ),
  says: 'lets everyone reach every port',
})
