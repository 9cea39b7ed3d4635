import { defineRule } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-flow-logs-missing',
    title: 'Network traffic of the VPC is not logged',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_11'], trivy: ['AWS-0178'] },
    controls: { 'cis-aws-1.4': ['3.9'] },
    why: 'Without flow logs nobody can tell which machine talked to whom, before or after an attack.',
    remedy: 'Add an `aws_flow_log` for the VPC.',
    references: ['https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html'],
  },
  select: 'tf/aws_vpc',
  check(vpc, context) {
    const { found, complete, why } = context.linked(vpc, 'tf/aws_flow_log')
    if (found.length > 0) return
    if (!complete) context.undecided(vpc.header, why)
    else context.report({ at: vpc.header, message: `traffic of ${vpc.address} is not logged` })
  },
})
