import { isSet, not, or, rowsRule, test } from '../../model/index.js'

/** Minor version of Kubernetes 1 that standard support of EKS begins with, by the calendar of AWS for late 2026. */
const oldest = 32

export default rowsRule({
  meta: {
    id: 'aws-eks-version-unsupported',
    title: 'EKS runs a version without support',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_339'] },
    why: 'Holes in the version are not closed, and AWS upgrades it on a day of its choosing.',
    remedy: 'Upgrade one version at a time to one in standard support.',
    references: ['https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html'],
  },
  so: 'holes in it stay open',
  rows: [
    {
      select: 'tf/aws_eks_cluster',
      path: 'version',
      holds: (v) =>
        or(
          not(isSet(v)),
          test(v, (known) => Number(String(known).split('.')[1]) >= oldest),
        ),
    },
  ],
})
