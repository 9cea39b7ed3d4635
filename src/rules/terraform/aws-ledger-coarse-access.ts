import { equals, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-ledger-coarse-access',
    title: 'Ledger allows everything to everyone with access',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_170'] },
    why: "In this mode permissions can't be given by table or command: who reads may also drop.",
    remedy: 'Set `permissions_mode = "STANDARD"`.',
    references: ['https://docs.aws.amazon.com/qldb/latest/developerguide/getting-started-standard-mode.html'],
  },
  so: 'who reads may also write',
  rows: [{ select: 'tf/aws_qldb_ledger', path: 'permissions_mode', holds: (v) => equals(v, 'STANDARD') }],
})
