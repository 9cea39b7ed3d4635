import { defineRule, get, isGiven, or } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-elastic-ip-unused',
    title: 'Elastic IP address is attached to nothing',
    severity: 'info',
    confidence: 'high',
    category: 'cost',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_19'] },
    why: 'An address that nothing uses is paid for, and names that still lead to it lead nowhere.',
    remedy: 'Attach it, or release it.',
    references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html'],
  },
  select: 'tf/aws_eip',
  check(address, context) {
    const attached = or(...['instance', 'network_interface'].map((name) => isGiven(get(address.body, name))))
    if (attached === true) return
    const { found, complete, why } = context.linked(address, 'tf/*')
    if (found.length > 0) return
    if (attached === 'unknown' || !complete) context.undecided(address.header, why)
    else context.report({ at: address.header, message: `${address.address} is attached to nothing` })
  },
})
