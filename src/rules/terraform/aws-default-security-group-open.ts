import { defineRule, every, isUnset } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-default-security-group-open',
    title: 'Default security group of the VPC is not closed',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_12'], trivy: ['AWS-0173'] },
    controls: { 'cis-aws-1.4': ['5.3'] },
    why: 'What is started without a group gets the default one, in which everything may talk to everything and to the internet.',
    remedy: 'Add an `aws_default_security_group` for the VPC without any `ingress` or `egress`.',
    references: ['https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html'],
  },
  select: 'tf/aws_vpc',
  check(vpc, context) {
    const { found, complete, why } = context.linked(vpc, 'tf/aws_default_security_group')
    const [group] = found
    if (!group) {
      if (!complete) context.undecided(vpc.header, why)
      else context.report({ at: vpc.header, message: `the default security group of ${vpc.address} is not closed` })
      return
    }
    for (const rule of ['ingress', 'egress'].flatMap((name) => every(group.body, name).values)) {
      if (rule.kind === 'unknown') context.undecided(rule)
      else if (!isUnset(rule)) {
        context.report({ at: rule, message: `the default security group of ${vpc.address} lets traffic through` })
      }
    }
  },
})
