import { matches, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-balancer-own-certificate',
    title: 'Certificate of a load balancer is not managed by AWS',
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_127'] },
    why: 'A certificate that somebody uploads is renewed by nobody.',
    remedy: 'Use one of ACM.',
    references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/ssl-server-cert.html'],
  },
  so: 'its certificate is renewed by nobody',
  rows: [
    {
      select: 'tf/aws_elb',
      within: 'listener',
      path: 'ssl_certificate_id',
      holds: (v) => matches(v, /^arn:aws[a-z-]*:acm:/),
    },
  ],
})
