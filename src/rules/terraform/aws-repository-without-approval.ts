import { defineRule } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-repository-without-approval',
    title: 'Repository asks for no approval',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_37'] },
    why: 'One person with a stolen session brings code in.',
    remedy: 'Add an `aws_codecommit_approval_rule_template_association`.',
    references: ['https://docs.aws.amazon.com/codecommit/latest/userguide/approval-rule-templates.html'],
  },
  select: 'tf/aws_codecommit_repository',
  check(resource, context) {
    const { found, complete, why } = context.linked(resource, 'tf/aws_codecommit_approval_rule_template_association')
    if (found.length > 0) return
    if (!complete) context.undecided(resource.header, why)
    else context.report({ at: resource.header, message: `changes of ${resource.address} need no approval` })
  },
})
