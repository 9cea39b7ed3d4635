import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-s3-public-policy-settable',
    title: 'Public policies can be set on a bucket',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_54'], trivy: ['AWS-0087'] },
    controls: { 'cis-aws-1.4': ['2.1.5'] },
    why: 'One wrong bucket policy makes everything in the bucket public.',
    remedy:
      'Set `block_public_policy = true`, unless the bucket is meant to be public; then suppress this with the reason.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html'],
  },
  so: 'public policies can be set',
  rows: [
    {
      select: ['tf/aws_s3_bucket_public_access_block', 'tf/aws_s3_account_public_access_block'],
      path: 'block_public_policy',
      holds: isTrue,
    },
  ],
})
