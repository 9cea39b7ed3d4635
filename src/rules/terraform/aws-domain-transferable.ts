import { isFalse, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-domain-transferable',
    title: 'Domain can be transferred away',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_377'] },
    why: 'Who gets into the account moves the domain to another registrar, and everything with it.',
    remedy: 'Delete `transfer_lock`, or set it to `true`.',
    references: ['https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-lock.html'],
  },
  so: 'it can be moved to another registrar',
  rows: [{ select: 'tf/aws_route53domains_registered_domain', path: 'transfer_lock', holds: (v) => not(isFalse(v)) }],
})
