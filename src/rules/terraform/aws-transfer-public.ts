import { oneOf, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-transfer-public',
    title: 'File transfer server is on the internet',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_164'] },
    why: 'Anyone on the internet can try passwords and keys against it.',
    remedy: 'Set `endpoint_type = "VPC"`.',
    references: ['https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html'],
  },
  so: 'it has a public endpoint',
  rows: [{ select: 'tf/aws_transfer_server', path: 'endpoint_type', holds: (v) => oneOf(v, ['VPC', 'VPC_ENDPOINT']) }],
})
