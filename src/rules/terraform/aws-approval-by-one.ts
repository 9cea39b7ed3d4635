import { matches, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-approval-by-one',
    title: 'One approval is enough',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_257'] },
    why: 'One person with a stolen session brings code in.',
    remedy: 'Ask for two approvals or more.',
    references: ['https://docs.aws.amazon.com/codecommit/latest/userguide/approval-rule-templates.html'],
  },
  so: 'one person brings code in',
  rows: [
    {
      select: 'tf/aws_codecommit_approval_rule_template',
      path: 'content',
      holds: (v) => matches(v, /"NumberOfApprovalsNeeded"\s*:\s*(?:[2-9]|\d{2,})/),
    },
  ],
})
