import { defineRule } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-s3-public-access-block-missing',
    title: 'Bucket has no public access block',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_6'], trivy: ['AWS-0094'] },
    why: 'Without the block, one wrong ACL or policy makes the bucket public. AWS sets it for new buckets, but nothing here keeps it set, and older buckets never had it.',
    remedy: 'Add an `aws_s3_bucket_public_access_block` for the bucket with all four settings `true`.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html'],
  },
  select: 'tf/aws_s3_bucket',
  check(bucket, context) {
    const { found, complete, why } = context.linked(bucket, 'tf/aws_s3_bucket_public_access_block')
    if (found.length > 0) return
    if (!complete) context.undecided(bucket.header, why)
    else context.report({ at: bucket.header, message: `${bucket.address} has no public access block` })
  },
})
