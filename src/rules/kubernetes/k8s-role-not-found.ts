import { and, isSet, matches, not, printable, valueRule } from '../../model/index.js'

/** Roles that come with every cluster or with its provider. */
const builtIn = /^(?:system:|gce:|(?:cluster-admin|admin|edit|view)$)/

export default valueRule({
  meta: {
    id: 'k8s-role-not-found',
    title: 'Binding names a role that is not there',
    severity: 'low',
    confidence: 'medium',
    category: 'correctness',
    preset: 'strict',
    since: '0.1.0',
    aliases: {
      polaris: [
        'rolebindingRolePodExecAttach',
        'rolebindingClusterRolePodExecAttach',
        'clusterrolebindingPodExecAttach',
      ],
    },
    why: 'The binding gives nothing today, and whatever somebody puts under that name tomorrow.',
    remedy: 'Add the role to what is deployed, or correct the name.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/RoleBinding', 'k8s/ClusterRoleBinding'],
  values: 'roleRef.name',
  bad: (name, binding, { linked }) => {
    const roles = linked(binding, 'k8s/*', 'role')
    return and(isSet(name), not(matches(name, builtIn)), roles.found.length === 0 && (roles.complete || 'unknown'))
  },
  message: (binding, name) => `${binding.address} names the role \`${printable(name)}\`, which is not there`,
})
