import { defineRule, every, get, oneOf, type Resource, type Value } from '../../model/index.js'

const everyone = [
  'http://acs.amazonaws.com/groups/global/AllUsers',
  'http://acs.amazonaws.com/groups/global/AuthenticatedUsers',
]
const publicAcls = ['public-read', 'public-read-write', 'website', 'authenticated-read']

export default defineRule({
  meta: {
    id: 'aws-s3-public-acl',
    title: 'Bucket is open to everyone by its ACL',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_AWS_20', 'CKV_AWS_57', 'CKV_AWS_375', 'CKV2_AWS_43'],
      trivy: ['AWS-0092'],
    },
    why: 'Anyone on the internet, or anyone with any AWS account, lists or changes what is in the bucket.',
    remedy: 'Use `private`, and give access by a bucket policy or through CloudFront.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html'],
  },
  select: ['tf/aws_s3_bucket', 'tf/aws_s3_bucket_acl'],
  check(resource, context) {
    for (const value of openAcls(resource)) {
      if (value.kind === 'unknown') context.undecided(value)
      else context.report({ at: value, message: `${resource.address} grants access to everyone` })
    }
  },
})

/** The canned ACL or the grants that open it; unknown ones too. */
function openAcls(resource: Resource): readonly Value[] {
  const canned = get(resource.body, 'acl')
  const grantees = [
    ...every(resource.body, 'grant.uri').values,
    ...every(resource.body, 'access_control_policy.grant.grantee.uri').values,
  ]
  return [
    ...(oneOf(canned, publicAcls) === false ? [] : [canned]),
    ...grantees.filter((uri) => oneOf(uri, everyone) !== false),
  ]
}
