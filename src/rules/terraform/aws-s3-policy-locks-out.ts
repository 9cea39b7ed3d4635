import {
  and,
  equals,
  get,
  isConditional,
  named,
  not,
  oneOf,
  or,
  principals,
  statements,
  valueRule,
} from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'aws-s3-policy-locks-out',
    title: 'Bucket policy locks everyone out',
    severity: 'medium',
    confidence: 'high',
    category: 'reliability',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_93'] },
    why: 'A denial of everything for everyone, without a condition, leaves only the root user, who then has to be called in.',
    remedy: 'Deny less, or except those who administer the bucket.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html'],
  },
  select: ['tf/aws_s3_bucket', 'tf/aws_s3_bucket_policy'],
  values: (bucket) => statements(bucket),
  bad: (statement) =>
    and(
      equals(get(statement, 'effect'), 'Deny'),
      or(...principals(statement).map(({ id }) => equals(id, '*'))),
      or(...named(statement, 'actions').map((action) => oneOf(action, ['*', 's3:*']))),
      not(isConditional(statement)),
    ),
  at: (statement) => get(statement, 'effect'),
  message: (bucket) => `the policy of ${bucket.address} locks everyone out`,
})
