import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-s3-public-policy-effective',
    title: 'Public policies of a bucket take effect',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_56'], trivy: ['AWS-0093'] },
    controls: { 'cis-aws-1.4': ['2.1.5'] },
    why: 'A public policy that is already there lets everybody in.',
    remedy:
      'Set `restrict_public_buckets = true`, unless the bucket is meant to be public; then suppress this with the reason.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html'],
  },
  so: 'public policies that are set take effect',
  rows: [
    {
      select: ['tf/aws_s3_bucket_public_access_block', 'tf/aws_s3_account_public_access_block'],
      path: 'restrict_public_buckets',
      holds: isTrue,
    },
  ],
})
