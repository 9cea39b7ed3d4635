import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-search-without-masters',
    title: 'Search domain has no dedicated master nodes',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_59'] },
    why: 'Nodes that hold data also have to keep the cluster together, and lose it under load.',
    remedy: 'Set `dedicated_master_enabled = true`.',
    references: [
      'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-dedicatedmasternodes.html',
    ],
  },
  so: 'it may fall apart under load',
  rows: [
    {
      select: ['tf/aws_elasticsearch_domain', 'tf/aws_opensearch_domain'],
      path: 'cluster_config.dedicated_master_enabled',
      holds: isTrue,
    },
  ],
})
