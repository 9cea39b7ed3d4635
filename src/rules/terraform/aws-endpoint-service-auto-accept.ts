import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-endpoint-service-auto-accept',
    title: 'Endpoint service accepts anyone',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_123'] },
    why: 'Every account that is allowed to ask is connected at once, without anybody looking.',
    remedy: 'Set `acceptance_required = true`.',
    references: ['https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html'],
  },
  so: 'it connects whoever asks',
  rows: [{ select: 'tf/aws_vpc_endpoint_service', path: 'acceptance_required', holds: isTrue }],
})
