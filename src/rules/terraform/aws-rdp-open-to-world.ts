import { openingRule, opensPort } from '../../model/index.js'

export default openingRule({
  meta: {
    id: 'aws-rdp-open-to-world',
    title: 'Remote Desktop is open to the whole internet',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_25'], trivy: ['AWS-0107'] },
    why: 'Remote Desktop is the commonest way in for ransomware: passwords are guessed by machine and holes in it were wormable before.',
    remedy: 'Allow your own networks only, or use Session Manager or a gateway with a second factor.',
    references: ['https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html'],
  },
  select: [
    'tf/aws_security_group',
    'tf/aws_default_security_group',
    'tf/aws_security_group_rule',
    'tf/aws_vpc_security_group_ingress_rule',
  ],
  direction: 'ingress',
  bad: (opening) => opensPort(opening, 3389),
  says: 'lets everyone reach Remote Desktop (port 3389)',
})
