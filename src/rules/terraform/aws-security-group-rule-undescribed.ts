import { isGiven, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-security-group-rule-undescribed',
    title: "Rule of a security group doesn't say what it is for",
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_23'], trivy: ['AWS-0124'] },
    why: 'Nobody dares to delete a rule whose purpose is forgotten.',
    remedy: 'Write a `description`.',
    references: ['https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html'],
  },
  so: 'nobody knows what it is for',
  rows: [
    {
      select: [
        'tf/aws_security_group_rule',
        'tf/aws_vpc_security_group_ingress_rule',
        'tf/aws_vpc_security_group_egress_rule',
      ],
      path: 'description',
      holds: isGiven,
    },
    { select: 'tf/aws_security_group', within: 'ingress', path: 'description', holds: isGiven },
    { select: 'tf/aws_security_group', within: 'egress', path: 'description', holds: isGiven },
  ],
})
