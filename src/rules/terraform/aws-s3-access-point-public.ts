import { isFalse, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-s3-access-point-public',
    title: 'Access point of a bucket can be made public',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_392'] },
    why: 'One wrong policy makes everything behind the access point public.',
    remedy: 'Set all of `public_access_block_configuration` to `true`, or delete it: `true` is the default.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html'],
  },
  so: 'it can be made public',
  rows: [
    {
      select: 'tf/aws_s3_access_point',
      within: 'public_access_block_configuration',
      path: 'block_public_policy',
      holds: (v) => not(isFalse(v)),
    },
    {
      select: 'tf/aws_s3_access_point',
      within: 'public_access_block_configuration',
      path: 'block_public_acls',
      holds: (v) => not(isFalse(v)),
    },
    {
      select: 'tf/aws_s3_access_point',
      within: 'public_access_block_configuration',
      path: 'ignore_public_acls',
      holds: (v) => not(isFalse(v)),
    },
    {
      select: 'tf/aws_s3_access_point',
      within: 'public_access_block_configuration',
      path: 'restrict_public_buckets',
      holds: (v) => not(isFalse(v)),
    },
  ],
})
