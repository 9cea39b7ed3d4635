import { isFalse, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-eks-public-access',
    title: 'API server of EKS has a public address',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_39'], trivy: ['AWS-0040'] },
    why: 'Even an address that only some networks may use depends on that list being right; a private endpoint does not.',
    remedy: 'Set `endpoint_public_access = false` and `endpoint_private_access = true`.',
    references: ['https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html'],
  },
  so: 'the API server has a public address',
  rows: [{ select: 'tf/aws_eks_cluster', path: 'vpc_config.endpoint_public_access', holds: isFalse }],
})
