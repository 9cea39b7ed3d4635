import { and, equals, every, get, isGiven, or, rowsRule, some } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-eks-secrets-unencrypted',
    title: 'Secrets of EKS are not encrypted by a key of yours',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_58'], trivy: ['AWS-0039'] },
    why: "Without envelope encryption by your own KMS key, access to the control plane's storage or backups is access to every Secret.",
    remedy: 'Add `encryption_config` with `resources = ["secrets"]` and a key.',
    references: ['https://docs.aws.amazon.com/eks/latest/userguide/enable-kms.html'],
  },
  so: 'Secrets rest without a key of yours',
  rows: [
    {
      select: 'tf/aws_eks_cluster',
      path: 'encryption_config',
      whole: true,
      holds: (v) =>
        some(v, (config) =>
          and(
            some(get(config, 'resources'), (resource) => equals(resource, 'secrets')),
            or(...every(config, 'provider.key_arn').values.map(isGiven)),
          ),
        ),
    },
  ],
})
