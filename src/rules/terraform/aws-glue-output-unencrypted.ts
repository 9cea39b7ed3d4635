import { and, equals, isSet, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-glue-output-unencrypted',
    title: 'Glue writes unencrypted',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_99'] },
    why: 'Results, logs and bookmarks of jobs can be read as they are.',
    remedy: 'Set all three modes of `encryption_configuration`.',
    references: ['https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html'],
  },
  so: 'jobs write unencrypted',
  rows: [
    {
      select: 'tf/aws_glue_security_configuration',
      path: 'encryption_configuration.cloudwatch_encryption.cloudwatch_encryption_mode',
      holds: (v) => equals(v, 'SSE-KMS'),
    },
    {
      select: 'tf/aws_glue_security_configuration',
      path: 'encryption_configuration.job_bookmarks_encryption.job_bookmarks_encryption_mode',
      holds: (v) => equals(v, 'CSE-KMS'),
    },
    {
      select: 'tf/aws_glue_security_configuration',
      path: 'encryption_configuration.s3_encryption.s3_encryption_mode',
      holds: (v) => and(isSet(v), not(equals(v, 'DISABLED'))),
    },
  ],
})
