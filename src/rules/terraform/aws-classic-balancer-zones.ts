import { isFalse, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-classic-balancer-zones',
    title: 'Classic load balancer keeps to one zone',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_138'] },
    why: 'Machines of one zone are flooded while those of another are idle.',
    remedy: 'Delete `cross_zone_load_balancing`, or set it to `true`.',
    references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-disable-crosszone-lb.html'],
  },
  so: 'its zones are loaded unevenly',
  rows: [{ select: 'tf/aws_elb', path: 'cross_zone_load_balancing', holds: (v) => not(isFalse(v)) }],
})
