import { equals, get, isSet, isTrue, rowsRule, type Value } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-mfa-delete-off',
    title: 'Versions of files are deleted without a second factor',
    severity: 'info',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { trivy: ['AWS-0170'] },
    why: 'One stolen key deletes every former version of every file.',
    remedy: 'Set `mfa_delete = "Enabled"`; only the root user can, and not by Terraform.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html'],
  },
  so: 'one stolen key deletes every version',
  rows: [
    {
      select: 'tf/aws_s3_bucket_versioning',
      path: 'versioning_configuration.mfa_delete',
      holds: (v) => equals(v, 'Enabled'),
    },
    {
      select: 'tf/aws_s3_bucket',
      path: 'versioning.mfa_delete',
      holds: isTrue,
      where: (bucket: Value) => isSet(get(bucket, 'versioning')),
    },
  ],
})
