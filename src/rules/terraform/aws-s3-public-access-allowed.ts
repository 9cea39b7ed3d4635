import { isTrue, rowsRule } from '../../model/index.js'

const blocks = ['tf/aws_s3_bucket_public_access_block', 'tf/aws_s3_account_public_access_block']

export default rowsRule({
  meta: {
    id: 'aws-s3-public-access-allowed',
    title: 'Public access block of S3 is not fully on',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_AWS_53', 'CKV_AWS_54', 'CKV_AWS_55', 'CKV_AWS_56', 'CKV_AWS_392'],
      trivy: ['AWS-0086', 'AWS-0087', 'AWS-0091', 'AWS-0093'],
    },
    controls: { 'cis-aws-1.4': ['2.1.5'] },
    why: 'Each of the four settings closes another way to the public: new ACLs, existing ACLs, new policies, existing policies.',
    remedy:
      'Set all four settings to `true`, unless the bucket is meant to be public; then suppress this with the reason.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html'],
  },
  so: 'the bucket can be made public',
  rows: [
    { select: blocks, path: 'block_public_acls', holds: isTrue, so: 'public ACLs can be set' },
    { select: blocks, path: 'ignore_public_acls', holds: isTrue, so: 'public ACLs that are set work' },
    { select: blocks, path: 'block_public_policy', holds: isTrue, so: 'public policies can be set' },
    { select: blocks, path: 'restrict_public_buckets', holds: isTrue, so: 'public policies that are set work' },
  ],
})
