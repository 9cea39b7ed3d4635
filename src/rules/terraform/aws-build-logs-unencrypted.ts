import { isTrue, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-build-logs-unencrypted',
    title: 'Build logs are stored unencrypted',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_311'] },
    why: 'Build logs hold paths, versions and, by accident, secrets.',
    remedy: 'Delete `encryption_disabled`.',
    references: ['https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html'],
  },
  so: 'its logs are not encrypted',
  rows: [
    {
      select: 'tf/aws_codebuild_project',
      within: 'logs_config.s3_logs',
      path: 'encryption_disabled',
      holds: (v) => not(isTrue(v)),
    },
  ],
})
