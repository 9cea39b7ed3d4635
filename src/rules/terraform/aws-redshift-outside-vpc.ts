import { isGiven, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-redshift-outside-vpc',
    title: 'Redshift is in no network of yours',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_154'], trivy: ['AWS-0127'] },
    why: 'Without a subnet group the cluster stands where no security group or route of yours applies.',
    remedy: 'Name a `cluster_subnet_group_name`.',
    references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-vpc.html'],
  },
  so: 'none of your network rules applies to it',
  rows: [{ select: 'tf/aws_redshift_cluster', path: 'cluster_subnet_group_name', holds: isGiven }],
})
