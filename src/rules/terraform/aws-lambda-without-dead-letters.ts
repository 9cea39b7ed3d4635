import { isGiven, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-lambda-without-dead-letters',
    title: 'Failed events of a function are lost',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_116'] },
    why: 'After the retries an event is gone, and with it the order or message it stood for.',
    remedy: 'Add a `dead_letter_config`, or a destination for failures.',
    references: ['https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html'],
  },
  so: 'events are lost after their retries',
  rows: [{ select: 'tf/aws_lambda_function', path: 'dead_letter_config.target_arn', holds: isGiven }],
})
