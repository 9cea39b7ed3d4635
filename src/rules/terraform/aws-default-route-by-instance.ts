import { equals, get, isGiven, not, or, rowsRule, type Value } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-default-route-by-instance',
    title: 'Default route leads to a single machine',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_35'] },
    why: 'When the machine fails, the subnet has no way out; nobody patches it either.',
    remedy: 'Use a NAT gateway.',
    references: ['https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-comparison.html'],
  },
  so: 'the subnet depends on one machine',
  rows: [
    {
      select: 'tf/aws_route',
      path: 'instance_id',
      holds: (v) => not(isGiven(v)),
      where: (route: Value) =>
        or(
          equals(get(route, 'destination_cidr_block'), '0.0.0.0/0'),
          equals(get(route, 'destination_ipv6_cidr_block'), '::/0'),
        ),
    },
    {
      select: 'tf/aws_route_table',
      within: 'route',
      path: 'instance_id',
      holds: (v) => not(isGiven(v)),
      where: (route: Value) =>
        or(equals(get(route, 'cidr_block'), '0.0.0.0/0'), equals(get(route, 'ipv6_cidr_block'), '::/0')),
    },
  ],
})
