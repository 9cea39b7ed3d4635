import { defineRule } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-group-unused',
    title: 'Security group is used by nothing',
    severity: 'info',
    confidence: 'medium',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_5'] },
    why: 'A group that nothing uses is forgotten, until somebody attaches it with whatever it opens.',
    remedy: 'Delete it, or attach it.',
    references: ['https://docs.aws.amazon.com/vpc/latest/userguide/security-groups.html'],
  },
  select: 'tf/aws_security_group',
  check(resource, context) {
    const { found, complete, why } = context.linked(resource, 'tf/*')
    if (found.some(({ kind }) => !isRule(kind))) return
    if (!complete) context.undecided(resource.header, why)
    else context.report({ at: resource.header, message: `nothing uses ${resource.address}` })
  },
})

/** What belongs to the group itself doesn't use it. */
function isRule(kind: string): boolean {
  return /^tf\/(?:aws_security_group_rule|aws_vpc_security_group_\w+_rule|aws_vpc|data\.aws_vpc)$/.test(kind)
}
