import { get, isSet, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-eks-node-ssh-open',
    title: 'Nodes of EKS accept SSH from everywhere',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_100'] },
    why: 'A key for SSH without source groups makes EKS open port 22 of all nodes to the whole internet.',
    remedy: 'Name the groups that may connect in `source_security_group_ids`, or use Session Manager and no key.',
    references: ['https://docs.aws.amazon.com/eks/latest/APIReference/API_RemoteAccessConfig.html'],
  },
  so: 'port 22 of the nodes is open to everywhere',
  rows: [
    {
      select: 'tf/aws_eks_node_group',
      within: 'remote_access',
      path: 'source_security_group_ids',
      holds: isSet,
      where: (access) => isSet(get(access, 'ec2_ssh_key')),
    },
  ],
})
