import { get, isEveryProtocol, openingRule } from '../../model/index.js'

export default openingRule({
  meta: {
    id: 'aws-nacl-all-ports-open-to-world',
    title: 'Network ACL opens all ports to the whole internet',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_352'], trivy: ['AWS-0102'] },
    why: 'The network ACL is the second wall around a subnet; open here, every mistake in a security group counts.',
    remedy: 'Allow the ports and networks that are needed.',
    references: ['https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html'],
  },
  select: ['tf/aws_network_acl', 'tf/aws_default_network_acl', 'tf/aws_network_acl_rule'],
  direction: 'ingress',
  bad: (opening) => isEveryProtocol(get(opening, 'protocol')),
  says: 'lets everyone reach every port',
})
