import { defineRule, equals, every, get, isTrue, or } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-s3-without-lock',
    title: 'Files of a bucket can be changed and deleted',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_143'] },
    why: 'Ransomware or a mistake removes every version, also of what the law says to keep.',
    remedy: 'Set `object_lock_enabled = true` and add an `aws_s3_bucket_object_lock_configuration`.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html'],
  },
  select: 'tf/aws_s3_bucket',
  check(bucket, context) {
    const locked = or(
      isTrue(get(bucket.body, 'object_lock_enabled')),
      ...every(bucket.body, 'object_lock_configuration.object_lock_enabled').values.map((v) => equals(v, 'Enabled')),
    )
    if (locked === true) return
    const { found, complete, why } = context.linked(bucket, 'tf/aws_s3_bucket_object_lock_configuration')
    if (found.length > 0) return
    if (locked === 'unknown' || !complete) context.undecided(bucket.header, why)
    else context.report({ at: bucket.header, message: `files of ${bucket.address} can be changed and deleted` })
  },
})
