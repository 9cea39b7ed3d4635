import { not, rowsRule, startsWith } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-certificate-wildcard',
    title: 'Certificate is for all names below a domain',
    severity: 'info',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_71'] },
    why: "Who gets hold of one machine's key can pretend to be any name of the domain.",
    remedy: 'Name the hosts that need it.',
    references: ['https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html'],
  },
  so: 'its key can pretend to be any name of the domain',
  rows: [
    { select: 'tf/aws_acm_certificate', path: 'domain_name', holds: (v) => not(startsWith(v, '*')) },
    { select: 'tf/aws_acm_certificate', path: 'subject_alternative_names', holds: (v) => not(startsWith(v, '*')) },
  ],
})
