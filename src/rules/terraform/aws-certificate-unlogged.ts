import { equals, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-certificate-unlogged',
    title: 'Certificate is kept out of the transparency logs',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_234'] },
    why: "Browsers refuse certificates that no log has, and a forged one isn't noticed.",
    remedy: 'Delete `certificate_transparency_logging_preference`.',
    references: ['https://docs.aws.amazon.com/acm/latest/userguide/acm-bestpractices.html'],
  },
  so: 'browsers may refuse it',
  rows: [
    {
      select: 'tf/aws_acm_certificate',
      path: 'options.certificate_transparency_logging_preference',
      holds: (v) => not(equals(v, 'DISABLED')),
    },
  ],
})
