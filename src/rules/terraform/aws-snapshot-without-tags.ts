import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-snapshot-without-tags',
    title: 'Snapshots lose the tags of their database',
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_313', 'CKV_AWS_362', 'CKV2_AWS_60'] },
    why: 'Without tags nobody knows whose snapshot it is, who pays for it or who may read it.',
    remedy: 'Set `copy_tags_to_snapshot = true`.',
    references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html'],
  },
  so: 'its snapshots have no tags',
  rows: [
    {
      select: ['tf/aws_rds_cluster', 'tf/aws_neptune_cluster', 'tf/aws_db_instance'],
      path: 'copy_tags_to_snapshot',
      holds: isTrue,
    },
  ],
})
