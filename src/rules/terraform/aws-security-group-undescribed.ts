import { and, equals, isGiven, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-security-group-undescribed',
    title: "Security group doesn't say what it is for",
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_23'], trivy: ['AWS-0049', 'AWS-0099'] },
    why: 'Nobody dares to close a group whose purpose is forgotten.',
    remedy: 'Write a `description`.',
    references: ['https://docs.aws.amazon.com/vpc/latest/userguide/security-groups.html'],
  },
  so: 'nobody knows what it is for',
  rows: [
    {
      select: [
        'tf/aws_security_group',
        'tf/aws_elasticache_security_group',
        'tf/aws_redshift_security_group',
        'tf/aws_db_security_group',
      ],
      path: 'description',
      holds: (v) => and(isGiven(v), not(equals(v, 'Managed by Terraform'))),
    },
  ],
})
