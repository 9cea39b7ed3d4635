import { every, oneOf, valueRule } from '../../model/index.js'

const everyone = [
  'http://acs.amazonaws.com/groups/global/AllUsers',
  'http://acs.amazonaws.com/groups/global/AuthenticatedUsers',
]

export default valueRule({
  meta: {
    id: 'aws-s3-acl-grants-everyone',
    title: 'ACL of a bucket grants access to everyone',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_375', 'CKV2_AWS_43'] },
    why: 'Anyone on the internet, or anyone with any AWS account, has the permission that is granted. The rule aws-s3-public-acl says the same about the bucket as a whole.',
    remedy: 'Delete the grant, and give access by a bucket policy or through CloudFront.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html'],
  },
  select: 'tf/aws_s3_bucket_acl',
  values: ({ body }) => every(body, 'access_control_policy.grant.grantee.uri').values,
  bad: (uri) => oneOf(uri, everyone),
  message: (acl) => `${acl.address} grants access to everyone`,
})
