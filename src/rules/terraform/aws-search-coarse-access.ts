import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-search-coarse-access',
    title: 'Search domain has no users of its own',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_52'] },
    why: 'Who may reach the domain may read and delete every index.',
    remedy: 'Enable `advanced_security_options`.',
    references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html'],
  },
  so: 'who reaches it may read and delete every index',
  rows: [
    {
      select: ['tf/aws_elasticsearch_domain', 'tf/aws_opensearch_domain'],
      path: 'advanced_security_options.enabled',
      holds: isTrue,
    },
  ],
})
