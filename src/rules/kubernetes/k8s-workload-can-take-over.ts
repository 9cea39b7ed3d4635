import {
  and,
  type CheckContext,
  get,
  includesAny,
  isFalse,
  items,
  missing,
  not,
  or,
  type Resource,
  root,
  type Value,
  valueRule,
} from '../../model/index.js'

/** Rules of the roles that the pod's ServiceAccounts are bound to. */
function rulesOf(pod: Resource, { linked }: CheckContext): readonly Value[] {
  return ['k8s/RoleBinding', 'k8s/ClusterRoleBinding']
    .flatMap((kind) => linked(pod, kind, 'subject').found)
    .flatMap((binding) => linked(binding, 'k8s/*', 'role').found)
    .flatMap((role) => items(get(role.body, 'rules')))
}

export default valueRule({
  meta: {
    id: 'k8s-workload-can-take-over',
    title: 'Pod has rights that lead to the whole cluster',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { kubescape: ['C-0267', 'workload-with-cluster-takeover-roles'] },
    why: 'With one of these rights, whoever breaks into the pod can get the rights of others, step by step up to an administrator.',
    remedy: 'Bind the ServiceAccount to a role without rights on Secrets, workloads, roles and tokens.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: 'k8s/PodSpec',
  where: (pod) => not(isFalse(get(pod.body, 'automountServiceAccountToken'))),
  values: (pod) => [missing(pod.header)],
  bad: (_, pod, context) =>
    or(
      ...rulesOf(pod, context).map((rule) =>
        or(
          and(
            includesAny(get(rule, 'resources'), ['*', 'secrets']),
            includesAny(get(rule, 'verbs'), ['*', 'get', 'list', 'watch']),
          ),
          and(
            includesAny(get(rule, 'resources'), [
              '*',
              'pods',
              'deployments',
              'daemonsets',
              'statefulsets',
              'jobs',
              'cronjobs',
            ]),
            includesAny(get(rule, 'verbs'), ['*', 'create', 'update', 'patch']),
          ),
          and(
            includesAny(get(rule, 'resources'), ['*', 'pods/exec', 'nodes/proxy', 'serviceaccounts/token']),
            includesAny(get(rule, 'verbs'), ['*', 'create', 'get']),
          ),
          includesAny(get(rule, 'verbs'), ['escalate', 'bind', 'impersonate']),
        ),
      ),
    ),
  message: (pod) => `pods of ${root(pod).address} have rights that lead to the whole cluster`,
})
