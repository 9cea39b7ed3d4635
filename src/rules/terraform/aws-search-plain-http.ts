import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-search-plain-http',
    title: 'Search domain answers plain HTTP',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_83'], trivy: ['AWS-0046'] },
    why: 'Queries, answers and passwords can be read and changed on the way.',
    remedy: 'Set `enforce_https = true` in `domain_endpoint_options`.',
    references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createupdatedomains.html'],
  },
  so: 'it answers plain HTTP',
  rows: [
    {
      select: ['tf/aws_elasticsearch_domain', 'tf/aws_opensearch_domain'],
      path: 'domain_endpoint_options.enforce_https',
      holds: isTrue,
    },
  ],
})
