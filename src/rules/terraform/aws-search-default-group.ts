import { get, isSet, rowsRule, type Value } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-search-default-group',
    title: 'Search domain uses the default security group',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_248'] },
    why: 'In the default group everything may talk to everything.',
    remedy: 'Name a group of its own in `security_group_ids`.',
    references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html'],
  },
  so: 'everything in the network may reach it',
  rows: [
    {
      select: ['tf/aws_elasticsearch_domain', 'tf/aws_opensearch_domain'],
      path: 'vpc_options.security_group_ids',
      holds: isSet,
      where: (domain: Value) => isSet(get(domain, 'vpc_options')),
    },
  ],
})
