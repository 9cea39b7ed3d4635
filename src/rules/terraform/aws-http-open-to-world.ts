import { openingRule, opensPort } from '../../model/index.js'

export default openingRule({
  meta: {
    id: 'aws-http-open-to-world',
    title: 'Plain HTTP is open to the whole internet',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_260'] },
    why: 'What is served on port 80 is not encrypted, unless all it does is to redirect.',
    remedy: 'Open port 443 only, or keep port 80 for a redirect and suppress this with the reason.',
    references: ['https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html'],
  },
  select: [
    'tf/aws_security_group',
    'tf/aws_default_security_group',
    'tf/aws_security_group_rule',
    'tf/aws_vpc_security_group_ingress_rule',
  ],
  direction: 'ingress',
  bad: (opening) => opensPort(opening, 80),
  says: 'lets everyone reach plain HTTP (port 80)',
})
