import { openingRule, opensPort } from '../../model/index.js'

export default openingRule({
  meta: {
    id: 'aws-nacl-rdp-open-to-world',
    title: 'Network ACL opens Remote Desktop to the whole internet',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_231'], trivy: ['AWS-0105'] },
    why: 'The network ACL is the second wall around a subnet; open here, every mistake in a security group counts.',
    remedy: 'Allow your own networks only.',
    references: ['https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html'],
  },
  select: ['tf/aws_network_acl', 'tf/aws_default_network_acl', 'tf/aws_network_acl_rule'],
  direction: 'ingress',
  bad: (opening) => opensPort(opening, 3389),
  says: 'lets everyone reach Remote Desktop (port 3389)',
})
