import { and, defineRule, every, get, isEverywhere, isFalse, isSet, not, or, type Value } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-eks-public-endpoint',
    title: 'API server of EKS is open to the whole internet',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_38'], trivy: ['AWS-0041'] },
    why: 'Anyone can try stolen tokens and unpatched holes against the API server. EKS opens it to everywhere unless told otherwise.',
    remedy:
      'Set `endpoint_public_access = false` with `endpoint_private_access = true`, or name your own networks in `public_access_cidrs`.',
    references: ['https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html'],
  },
  select: 'tf/aws_eks_cluster',
  check(cluster, context) {
    for (const vpc of every(cluster.body, 'vpc_config').values) {
      const access = get(vpc, 'endpoint_public_access')
      const cidrs = every(vpc, 'public_access_cidrs').values
      const open = and(not(isFalse(access)), or(...cidrs.map(leavesOpen)))
      const written = cidrs.find((cidr) => leavesOpen(cidr) !== false && cidr.kind !== 'missing')
      const at = written ?? (access.kind === 'missing' ? vpc : access)
      if (open === 'unknown') context.undecided(at.kind === 'unknown' ? at : access)
      if (open === true) {
        context.report({ at, message: `the API server of ${cluster.address} is reachable from everywhere` })
      }
    }
  },
})

/** Networks that are not named are all networks. */
function leavesOpen(cidr: Value) {
  return or(not(isSet(cidr)), isEverywhere(cidr))
}
