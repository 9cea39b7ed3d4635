import { every, get, oneOf, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'aws-s3-acl-any-account',
    title: 'Bucket is open to everyone with an AWS account',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_43'] },
    why: '"Authenticated users" are not yours: anyone can open an AWS account.',
    remedy: 'Name the accounts in a bucket policy instead.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html'],
  },
  select: 'tf/aws_s3_bucket_acl',
  values: ({ body }) => [get(body, 'acl'), ...every(body, 'access_control_policy.grant.grantee.uri').values],
  bad: (value) => oneOf(value, ['authenticated-read', 'http://acs.amazonaws.com/groups/global/AuthenticatedUsers']),
  message: (acl) => `${acl.address} lets everyone with an AWS account in`,
})
