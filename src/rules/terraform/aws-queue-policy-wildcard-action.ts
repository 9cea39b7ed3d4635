import { allows, and, named, or, statements, type Tri, test, type Value, valueRule } from '../../model/index.js'

const isEverything = (action: Value): Tri => test(action, (v) => v === '*' || String(v).toLowerCase() === 'sqs:*')

export default valueRule({
  meta: {
    id: 'aws-queue-policy-wildcard-action',
    title: 'Policy of a queue allows every action',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_72'], trivy: ['AWS-0097'] },
    why: 'Who may send may then also read, purge and delete the queue, and change its policy.',
    remedy: 'List the actions that are needed, such as `sqs:SendMessage`.',
    references: [
      'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html',
    ],
  },
  select: ['tf/aws_sqs_queue', 'tf/aws_sqs_queue_policy'],
  values: (queue) => statements(queue),
  bad: (s) => and(allows(s), or(...named(s, 'actions').map(isEverything))),
  at: (s) => named(s, 'actions').find((action) => isEverything(action) !== false) ?? s,
  message: (queue) => `the policy of ${queue.address} allows every action`,
})
