import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-single-zone-database',
    title: 'Database runs in one zone only',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_157'] },
    why: 'When the zone fails, the database is away until somebody restores it.',
    remedy: 'Set `multi_az = true`.',
    references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html'],
  },
  so: 'it is away when its zone fails',
  rows: [{ select: 'tf/aws_db_instance', path: 'multi_az', holds: isTrue }],
})
