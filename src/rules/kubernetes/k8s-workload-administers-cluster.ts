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
    id: 'k8s-workload-administers-cluster',
    title: 'Pod can administer the cluster',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { kubescape: ['C-0272', 'workload-with-administrative-roles'] },
    why: 'Whoever breaks into the pod has the token of an administrator.',
    remedy: 'Bind the ServiceAccount to a role that lists what the program needs.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: 'k8s/PodSpec',
  where: (pod) => not(isFalse(get(pod.body, 'automountServiceAccountToken'))),
  values: (pod) => [missing(pod.header)],
  bad: (_, pod, context) =>
    or(
      ...rulesOf(pod, context).map((rule) =>
        and(
          includesAny(get(rule, 'apiGroups'), ['*', '']),
          includesAny(get(rule, 'resources'), ['*']),
          includesAny(get(rule, 'verbs'), ['*']),
        ),
      ),
    ),
  message: (pod) => `pods of ${root(pod).address} can administer the cluster`,
})
