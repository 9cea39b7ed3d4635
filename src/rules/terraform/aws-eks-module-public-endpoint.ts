import {
  and,
  defineRule,
  every,
  firstSet,
  get,
  isEverywhere,
  isSet,
  isTrue,
  matches,
  not,
  or,
  type Value,
} from '../../model/index.js'

/** The community module, from the registry or its repository. */
const source = /(?:^|[/:])terraform-aws-(?:modules\/eks\/aws|eks(?:\.git)?)(?:\/\/|\?|$)/

export default defineRule({
  meta: {
    id: 'aws-eks-module-public-endpoint',
    title: 'EKS module opens the API server to everywhere',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'The module passes the setting on to the cluster: its API server then answers to the whole internet, so one leaked credential or one flaw in it is enough.',
    remedy: 'Turn public access off, or name the networks that need it in the list of CIDRs beside it.',
    references: [
      'https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html',
      'https://registry.terraform.io/modules/terraform-aws-modules/eks/aws/latest',
    ],
  },
  select: 'tf/module',
  check(call, { report, undecided }) {
    const { body } = call
    if (matches(get(body, 'source'), source) !== true) return
    const access = firstSet(get(body, 'cluster_endpoint_public_access'), get(body, 'endpoint_public_access'))
    const networks = firstSet(
      get(body, 'cluster_endpoint_public_access_cidrs'),
      get(body, 'endpoint_public_access_cidrs'),
    )
    const open = and(isTrue(access), or(...every({ ...networks }, []).values.map(leavesOpen)))
    if (open === 'unknown') undecided(access.kind === 'unknown' ? access : networks)
    if (open === true) report({ at: access, message: `the API server of ${call.address} is reachable from everywhere` })
  },
})

/** Networks that are not named are all networks. */
function leavesOpen(cidr: Value) {
  return or(not(isSet(cidr)), isEverywhere(cidr))
}
