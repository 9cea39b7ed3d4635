import { defineRule, get, isFalse, isGiven, isTrue, or, state } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-message-queue-unencrypted',
    title: 'Queue or topic keeps its messages unencrypted',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_26', 'CKV_AWS_27'], trivy: ['AWS-0095', 'AWS-0096'] },
    why: 'Messages wait on disk. Without encryption at rest nothing but access control keeps them from being read there. A queue without any setting is encrypted by SQS itself; a topic is not.',
    remedy: 'Set `kms_master_key_id`, or `sqs_managed_sse_enabled = true` for a queue.',
    references: [
      'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html',
      'https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html',
    ],
  },
  select: ['tf/aws_sqs_queue', 'tf/aws_sns_topic'],
  check(resource, context) {
    const key = get(resource.body, 'kms_master_key_id')
    const managed = get(resource.body, 'sqs_managed_sse_enabled')
    const encrypted = resource.kind === 'tf/aws_sqs_queue' ? or(isGiven(key), isTrue(managed)) : isGiven(key)
    if (encrypted === true) return
    if (encrypted === 'unknown') {
      context.undecided(isGiven(key) === 'unknown' ? key : managed)
      return
    }
    const at = isFalse(managed) === true ? managed : key.kind === 'missing' ? resource.header : key
    context.report({
      at,
      message: `${resource.address}: \`kms_master_key_id\` ${state(key)}, so its messages are stored unencrypted`,
    })
  },
})
