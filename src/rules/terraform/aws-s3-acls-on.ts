import { equals, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-s3-acls-on',
    title: 'Objects may have ACLs of their own',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_65'] },
    why: "Who uploads decides who may read; nobody sees it in the bucket's policy.",
    remedy: 'Set `object_ownership = "BucketOwnerEnforced"`.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html'],
  },
  so: 'who uploads decides who may read',
  rows: [
    {
      select: 'tf/aws_s3_bucket_ownership_controls',
      path: 'rule.object_ownership',
      holds: (v) => equals(v, 'BucketOwnerEnforced'),
    },
  ],
})
