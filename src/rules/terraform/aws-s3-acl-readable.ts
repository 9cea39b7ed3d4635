import { and, every, get, oneOf, or, valueRule } from '../../model/index.js'

const everyone = [
  'http://acs.amazonaws.com/groups/global/AllUsers',
  'http://acs.amazonaws.com/groups/global/AuthenticatedUsers',
]

export default valueRule({
  meta: {
    id: 'aws-s3-acl-readable',
    title: 'Everyone can read who may do what with a bucket',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_375'] },
    why: 'The list of grants tells an attacker which accounts and groups are worth trying.',
    remedy: 'Delete the grant.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html'],
  },
  select: 'tf/aws_s3_bucket_acl',
  values: ({ body }) => every(body, 'access_control_policy.grant').values.filter((grant) => grant.kind !== 'missing'),
  bad: (grant) => {
    const [uri, permission] = [every(grant, 'grantee.uri').values, get(grant, 'permission')]
    return and(or(...uri.map((one) => oneOf(one, everyone))), oneOf(permission, ['READ_ACP', 'FULL_CONTROL']))
  },
  at: (grant) => get(grant, 'permission'),
  message: (acl) => `everyone can read the grants of ${acl.address}`,
})
