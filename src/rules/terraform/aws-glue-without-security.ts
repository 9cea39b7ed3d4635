import { isGiven, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-glue-without-security',
    title: 'Glue works without a security configuration',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_195'] },
    why: 'Results, logs and bookmarks of the job are written unencrypted.',
    remedy: 'Name an `aws_glue_security_configuration`.',
    references: ['https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html'],
  },
  so: 'what it writes is not encrypted',
  rows: [
    {
      select: ['tf/aws_glue_crawler', 'tf/aws_glue_dev_endpoint', 'tf/aws_glue_job'],
      path: 'security_configuration',
      holds: isGiven,
    },
  ],
})
