import { rowsRule, test } from '../../model/index.js'

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
    {
      select: 'tf/aws_elb',
      within: 'listener',
      path: 'lb_protocol',
      holds: (v) => test(v, (known) => ['https', 'ssl'].includes(String(known).toLowerCase())),
    },
  ],
})
