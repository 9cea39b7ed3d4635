import { defineRule, get, isSet } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-s3-without-lifecycle',
    title: 'Bucket keeps everything for ever',
    severity: 'info',
    confidence: 'medium',
    category: 'cost',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_61'] },
    why: 'What nobody needs any more is stored and paid for, and personal data is kept longer than anybody may.',
    remedy: 'Add an `aws_s3_bucket_lifecycle_configuration`.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html'],
  },
  select: 'tf/aws_s3_bucket',
  check(resource, context) {
    if (isSet(get(resource.body, 'lifecycle_rule')) !== false) return
    const { found, complete, why } = context.linked(resource, 'tf/aws_s3_bucket_lifecycle_configuration')
    if (found.length > 0) return
    if (!complete) context.undecided(resource.header, why)
    else context.report({ at: resource.header, message: `${resource.address} keeps everything for ever` })
  },
})
