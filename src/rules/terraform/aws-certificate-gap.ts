import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-certificate-gap',
    title: 'Replacing the certificate leaves a gap',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_233'] },
    why: 'Terraform deletes the old certificate before the new one is there; until then requests fail.',
    remedy: 'Set `create_before_destroy = true` in `lifecycle`.',
    references: ['https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle'],
  },
  so: 'requests fail while it is replaced',
  rows: [{ select: 'tf/aws_acm_certificate', path: 'lifecycle.create_before_destroy', holds: isTrue }],
})
