import { atLeast, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-lambda-without-concurrency-limit',
    title: 'Function may take all concurrency of the account',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_115'] },
    why: 'A loop or a flood of events lets one function starve all others, and runs up the bill.',
    remedy: 'Set `reserved_concurrent_executions`.',
    references: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html'],
  },
  so: 'it may starve every other function',
  rows: [{ select: 'tf/aws_lambda_function', path: 'reserved_concurrent_executions', holds: (v) => atLeast(v, 0) }],
})
