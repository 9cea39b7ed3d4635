import { isSet, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-search-outside-vpc',
    title: 'Search domain has a public endpoint',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_137'] },
    why: 'Only its access policy stands between the internet and the data.',
    remedy: "Add `vpc_options`; a domain can't be moved into a network later.",
    references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html'],
  },
  so: 'only its policy keeps the internet out',
  rows: [
    {
      select: ['tf/aws_elasticsearch_domain', 'tf/aws_opensearch_domain'],
      path: 'vpc_options.subnet_ids',
      holds: isSet,
    },
  ],
})
