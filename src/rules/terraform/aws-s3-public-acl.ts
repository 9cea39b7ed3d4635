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
      checkov: ['CKV_AWS_20'],
      trivy: ['AWS-0092'],
    },
    why: 'Anyone on the internet, or anyone with any AWS account, lists or changes what is in the bucket.',
    remedy: 'Use `private`, and give access by a bucket policy or through CloudFront.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html'],
  },
  select: ['tf/aws_s3_bucket', 'tf/aws_s3_bucket_acl'],
  check(resource, context) {
    const isBucket = resource.kind === 'tf/aws_s3_bucket'
    // An ACL is judged with its bucket, where that is here.
    if (!isBucket && context.linked(resource, 'tf/aws_s3_bucket').found.length > 0) return
    const acls = isBucket ? context.linked(resource, 'tf/aws_s3_bucket_acl').found : []
    for (const value of [resource, ...acls].flatMap(openings)) {
      if (value.kind === 'unknown') context.undecided(value)
      else context.report({ at: value, message: `${resource.address} is open to everyone by its ACL` })
    }
  },
})

/** The canned ACL or the grants that open a bucket; unknown ones too. */
function openings({ body }: Resource): readonly Value[] {
  const canned = get(body, 'acl')
  const grantees = [
    ...every(body, 'grant.uri').values,
    ...every(body, 'access_control_policy.grant.grantee.uri').values,
  ]
  return [
    ...(oneOf(canned, publicAcls) === false ? [] : [canned]),
    ...grantees.filter((uri) => oneOf(uri, everyone) !== false),
  ]
}
