import { and, equals, rowsRule, some } from '../../model/index.js'

const logs = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler']

export default rowsRule({
  meta: {
    id: 'aws-eks-logging-off',
    title: 'Control plane of EKS is not fully logged',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_37'], trivy: ['AWS-0038'] },
    why: 'Without the audit log nobody can tell who read a Secret or started a container; the other logs tell why the cluster failed.',
    remedy: 'Name all five logs in `enabled_cluster_log_types`.',
    references: ['https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html'],
  },
  so: 'what happens in the control plane is lost',
  rows: [
    {
      select: 'tf/aws_eks_cluster',
      path: 'enabled_cluster_log_types',
      whole: true,
      holds: (v) => and(...logs.map((log) => some(v, (one) => equals(one, log)))),
    },
  ],
})
