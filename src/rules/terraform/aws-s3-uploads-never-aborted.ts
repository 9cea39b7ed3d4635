import {
  and,
  equals,
  every,
  get,
  isGiven,
  isSet,
  not,
  or,
  rowsRule,
  some,
  type Tri,
  type Value,
} from '../../model/index.js'

/** An enabled rule for all uploads: one with a filter leaves the others. */
function abortsEverywhere(rule: Value): Tri {
  const filters = ['filter.prefix', 'filter.and', 'filter.tag', 'prefix'].flatMap((path) => every(rule, path).values)
  return and(
    isSet(get(rule, 'abort_incomplete_multipart_upload')),
    equals(get(rule, 'status'), 'Enabled'),
    not(or(...filters.map(isGiven))),
  )
}

export default rowsRule({
  meta: {
    id: 'aws-s3-uploads-never-aborted',
    title: 'Failed uploads are kept for ever',
    severity: 'info',
    confidence: 'high',
    category: 'cost',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_300'] },
    why: 'Parts of uploads that never finished are stored and paid for, and shown in no list.',
    remedy: 'Add a rule with `abort_incomplete_multipart_upload`.',
    references: [
      'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html',
    ],
  },
  so: 'parts of failed uploads are paid for ever',
  rows: [
    {
      select: 'tf/aws_s3_bucket_lifecycle_configuration',
      path: 'rule',
      whole: true,
      holds: (v) => some(v, abortsEverywhere),
    },
  ],
})
