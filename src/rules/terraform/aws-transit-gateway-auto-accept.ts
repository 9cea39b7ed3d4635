import { equals, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-transit-gateway-auto-accept',
    title: 'Transit gateway accepts anyone',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_331'] },
    why: 'Any account the gateway is shared with joins its network to yours, without anybody looking.',
    remedy: 'Set `auto_accept_shared_attachments = "disable"`.',
    references: ['https://docs.aws.amazon.com/vpc/latest/tgw/what-is-transit-gateway.html'],
  },
  so: 'it connects whoever asks',
  rows: [
    {
      select: 'tf/aws_ec2_transit_gateway',
      path: 'auto_accept_shared_attachments',
      holds: (v) => not(equals(v, 'enable')),
    },
  ],
})
