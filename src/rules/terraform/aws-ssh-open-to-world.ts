import { openingRule, opensPort } from '../../model/index.js'

export default openingRule({
  meta: {
    id: 'aws-ssh-open-to-world',
    title: 'SSH is open to the whole internet',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_24'], trivy: ['AWS-0107'] },
    why: 'Port 22 of every public address is tried within minutes; one weak password, stolen key or hole in the server is then enough.',
    remedy: 'Allow your own networks only, or use Session Manager, which needs no open port.',
    references: ['https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html'],
  },
  select: [
    'tf/aws_security_group',
    'tf/aws_default_security_group',
    'tf/aws_security_group_rule',
    'tf/aws_vpc_security_group_ingress_rule',
  ],
  direction: 'ingress',
  bad: (opening) => opensPort(opening, 22),
  says: 'lets everyone reach SSH (port 22)',
})
