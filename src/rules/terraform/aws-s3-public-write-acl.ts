import { and, defineRule, equals, every, get, oneOf, or, type Tri, type Value } from '../../model/index.js'

const everyone = [
  'http://acs.amazonaws.com/groups/global/AllUsers',
  'http://acs.amazonaws.com/groups/global/AuthenticatedUsers',
]

export default defineRule({
  meta: {
    id: 'aws-s3-public-write-acl',
    title: 'Everyone can write to the bucket by its ACL',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_57'] },
    why: 'Anyone on the internet replaces your files, stores theirs at your cost, or puts malware behind your name.',
    remedy: 'Use `private`, and give access by a bucket policy.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html'],
  },
  select: ['tf/aws_s3_bucket', 'tf/aws_s3_bucket_acl'],
  check(resource, context) {
    const isBucket = resource.kind === 'tf/aws_s3_bucket'
    // An ACL is judged with its bucket, where that is here.
    if (!isBucket && context.linked(resource, 'tf/aws_s3_bucket').found.length > 0) return
    const acls = isBucket ? context.linked(resource, 'tf/aws_s3_bucket_acl').found : []
    for (const { body } of [resource, ...acls]) {
      const canned = get(body, 'acl')
      const opened: [Value, Tri][] = [[canned, equals(canned, 'public-read-write')]]
      const grants = ['grant', 'access_control_policy.grant'].flatMap((path) => every(body, path).values)
      for (const grant of grants) opened.push([grant, isWrite(grant)])
      for (const [at, verdict] of opened) {
        if (verdict === 'unknown') context.undecided(at)
        if (verdict === true) context.report({ at, message: `everyone can write to ${resource.address}` })
      }
    }
  },
})

function isWrite(grant: Value): Tri {
  const uris = ['uri', 'grantee.uri'].flatMap((path) => every(grant, path).values)
  const permissions = ['permission', 'permissions'].flatMap((path) => every(grant, path).values)
  return and(
    or(...uris.map((uri) => oneOf(uri, everyone))),
    or(...permissions.map((permission) => oneOf(permission, ['WRITE', 'WRITE_ACP', 'FULL_CONTROL']))),
  )
}
