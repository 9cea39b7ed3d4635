import { and, equals, get, not, type Resource, type Tri, valueRule } from '../../model/index.js'

/** What every cluster has there from its start. */
function isOfCluster(object: Resource): Tri {
  const { kind, body } = object
  if (kind === 'k8s/ServiceAccount') return equals(get(body, 'metadata.name'), 'default')
  return kind === 'k8s/Service' || kind === 'k8s/Endpoints' ? equals(get(body, 'metadata.name'), 'kubernetes') : false
}

export default valueRule({
  meta: {
    id: 'k8s-default-namespace',
    title: 'Object is put into the namespace default',
    severity: 'low',
    confidence: 'high',
    category: 'maintainability',
    preset: 'strict',
    since: '0.1.0',
    aliases: {
      'kube-linter': ['use-namespace'],
      checkov: ['CKV_K8S_21'],
      trivy: ['KSV-0110'],
      kubescape: [
        'C-0061',
        'C-0212',
        'pods-in-default-namespace',
        'configmap-in-default-namespace',
        'csistoragecapacity-in-default-namespace',
        'endpoints-in-default-namespace',
        'lease-in-default-namespace',
        'poddisruptionbudget-in-default-namespace',
        'podtemplate-in-default-namespace',
        'serviceaccount-in-default-namespace',
      ],
    },
    controls: { 'cis-kubernetes': ['5.7.4'] },
    why: 'Quotas, network policies and rights are set for namespaces. In `default`, everything is mixed.',
    remedy: 'Create a namespace for the application, and name it.',
    references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/'],
  },
  select: 'k8s/*',
  where: (object) => and(object.parent === undefined, not(isOfCluster(object))),
  values: 'metadata.namespace',
  bad: (namespace) => equals(namespace, 'default'),
  message: (object) => `${object.address} is put into the namespace \`default\``,
})
