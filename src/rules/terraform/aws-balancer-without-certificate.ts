import { isGiven, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-balancer-without-certificate',
    title: 'Listener of a classic load balancer has no certificate',
    severity: 'info',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_127'] },
    why: 'Without a certificate the listener cannot be reached by HTTPS at all.',
    remedy: 'Name a certificate of ACM in `ssl_certificate_id`.',
    references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/ssl-server-cert.html'],
  },
  so: 'it cannot be reached by HTTPS',
  rows: [
    {
      select: 'tf/aws_elb',
      within: 'listener',
      path: 'ssl_certificate_id',
      holds: isGiven,
    },
  ],
})
