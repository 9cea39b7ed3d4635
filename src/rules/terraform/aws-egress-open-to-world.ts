import { get, isEveryProtocol, openingRule } from '../../model/index.js'

export default openingRule({
  meta: {
    id: 'aws-egress-open-to-world',
    title: 'Everything may be sent to the whole internet',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_382'], trivy: ['AWS-0104'] },
    why: 'A machine that was broken into fetches its tools and sends your data out unhindered.',
    remedy: 'Allow the ports and networks that are needed; VPC endpoints and prefix lists name AWS services.',
    references: ['https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html'],
  },
  select: [
    'tf/aws_security_group',
    'tf/aws_default_security_group',
    'tf/aws_security_group_rule',
    'tf/aws_vpc_security_group_egress_rule',
  ],
  direction: 'egress',
  bad: (opening) => isEveryProtocol(get(opening, 'protocol')),
  says: 'lets everything out to everywhere',
})
