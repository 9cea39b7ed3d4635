import { and, equals, get, not, or, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-namespace-without-service-account',
    title: 'Namespace has no ServiceAccount beside the default one',
    severity: 'low',
    confidence: 'low',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { kubescape: ['namespace-without-service-account'] },
    controls: { 'cis-kubernetes': ['5.1.5'] },
    why: 'Without accounts of their own, all programs of the namespace share the rights of `default`.',
    remedy: 'Create a ServiceAccount for each workload.',
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/'],
  },
  select: 'k8s/Namespace',
  values: 'metadata.name',
  bad: (name, namespace, { graph }) =>
    and(
      name.kind === 'scalar' || 'unknown',
      not(
        or(
          ...graph
            .ofKind('k8s/ServiceAccount')
            .map((account) =>
              and(
                equals(get(account.body, 'metadata.namespace'), printable(name)),
                not(equals(get(account.body, 'metadata.name'), 'default')),
              ),
            ),
        ),
      ),
      graph.gap(namespace, 'k8s/ServiceAccount') ? 'unknown' : true,
    ),
  message: (namespace) => `${namespace.address} has no ServiceAccount of its own`,
})
