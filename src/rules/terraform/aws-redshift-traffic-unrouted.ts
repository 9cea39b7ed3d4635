import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-redshift-traffic-unrouted',
    title: 'Redshift loads data past your network',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_321'] },
    why: 'What is copied in and out passes the internet, not your endpoints, routes and logs.',
    remedy: 'Set `enhanced_vpc_routing = true`.',
    references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html'],
  },
  so: 'what it copies passes none of your routes',
  rows: [{ select: 'tf/aws_redshift_cluster', path: 'enhanced_vpc_routing', holds: isTrue }],
})
