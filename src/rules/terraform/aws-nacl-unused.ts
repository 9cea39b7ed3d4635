import { defineRule, get, isSet } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-nacl-unused',
    title: 'Network ACL is attached to nothing',
    severity: 'info',
    confidence: 'medium',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_1'] },
    why: "It looks as if it protected something, and doesn't.",
    remedy: 'Name subnets in `subnet_ids`, or delete it.',
    references: ['https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html'],
  },
  select: 'tf/aws_network_acl',
  check(resource, context) {
    if (isSet(get(resource.body, 'subnet_ids')) !== false) return
    const { found, complete, why } = context.linked(resource, 'tf/aws_network_acl_association')
    if (found.length > 0) return
    if (!complete) context.undecided(resource.header, why)
    else context.report({ at: resource.header, message: `${resource.address} protects no subnet` })
  },
})
