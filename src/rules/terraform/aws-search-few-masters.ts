import { atLeast, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-search-few-masters',
    title: 'Search domain has too few master nodes',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_318'] },
    why: 'With fewer than three dedicated masters the loss of one leaves the domain without a majority.',
    remedy: 'Set `dedicated_master_enabled = true` and `dedicated_master_count = 3`.',
    references: [
      'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-dedicatedmasternodes.html',
    ],
  },
  so: 'the loss of one node leaves it without a majority',
  rows: [
    {
      select: ['tf/aws_elasticsearch_domain', 'tf/aws_opensearch_domain'],
      path: 'cluster_config.dedicated_master_count',
      holds: (v) => atLeast(v, 3),
    },
  ],
})
