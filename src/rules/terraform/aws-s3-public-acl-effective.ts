import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-s3-public-acl-effective',
    title: 'Public ACLs of a bucket take effect',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_55'], trivy: ['AWS-0091'] },
    controls: { 'cis-aws-1.4': ['2.1.5'] },
    why: 'Objects that were uploaded with a public ACL before are public, and stay so.',
    remedy:
      'Set `ignore_public_acls = true`, unless the bucket is meant to be public; then suppress this with the reason.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html'],
  },
  so: 'public ACLs that are set take effect',
  rows: [
    {
      select: ['tf/aws_s3_bucket_public_access_block', 'tf/aws_s3_account_public_access_block'],
      path: 'ignore_public_acls',
      holds: isTrue,
    },
  ],
})
