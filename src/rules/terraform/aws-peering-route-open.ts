import { equals, get, isGiven, not, rowsRule, type Value } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-peering-route-open',
    title: 'Route sends everything to another network',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_44'] },
    why: 'All traffic, also what was meant for the internet, passes through the other network.',
    remedy: 'Name the address range of the peer.',
    references: ['https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html'],
  },
  so: 'all traffic passes the other network',
  rows: [
    {
      select: 'tf/aws_route',
      path: 'destination_cidr_block',
      holds: (v) => not(equals(v, '0.0.0.0/0')),
      where: (route: Value) => isGiven(get(route, 'vpc_peering_connection_id')),
    },
    {
      select: 'tf/aws_route',
      path: 'destination_ipv6_cidr_block',
      holds: (v) => not(equals(v, '::/0')),
      where: (route: Value) => isGiven(get(route, 'vpc_peering_connection_id')),
    },
    {
      select: 'tf/aws_route_table',
      within: 'route',
      path: 'cidr_block',
      holds: (v) => not(equals(v, '0.0.0.0/0')),
      where: (route: Value) => isGiven(get(route, 'vpc_peering_connection_id')),
    },
  ],
})
