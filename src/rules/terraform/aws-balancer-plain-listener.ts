import { get, isGiven, rowsRule, type Tri, test, type Value } from '../../model/index.js'

const isEncrypted = (protocol: Value): Tri => test(protocol, (v) => ['https', 'ssl'].includes(String(v).toLowerCase()))

export default rowsRule({
  meta: {
    id: 'aws-balancer-plain-listener',
    title: 'Classic load balancer listens unencrypted',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_376'] },
    why: 'What passes between browser and load balancer, sessions and passwords with it, can be read and changed on the way.',
    remedy: 'Set `lb_protocol` to `https` or `ssl`, with a certificate.',
    references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-https-load-balancers.html'],
  },
  so: 'clients talk to it unencrypted',
  rows: [
    { select: 'tf/aws_elb', within: 'listener', path: 'lb_protocol', holds: isEncrypted },
    {
      select: 'tf/aws_elb',
      within: 'listener',
      path: 'ssl_certificate_id',
      holds: isGiven,
      where: (listener) => isEncrypted(get(listener, 'lb_protocol')),
      so: 'it cannot prove who it is',
    },
  ],
})
