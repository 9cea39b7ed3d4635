import { isSet, not, valueRule } from '../../model/index.js'

const namespaced = [
  'Pod',
  'Deployment',
  'DaemonSet',
  'StatefulSet',
  'ReplicaSet',
  'ReplicationController',
  'Job',
  'CronJob',
  'Service',
  'Secret',
  'ServiceAccount',
  'Role',
  'RoleBinding',
  'ConfigMap',
  'Ingress',
  'DeploymentConfig',
]

export default valueRule({
  meta: {
    id: 'k8s-namespace-missing',
    title: 'Object does not say which namespace it belongs to',
    severity: 'info',
    confidence: 'low',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { 'kube-linter': ['use-namespace'], checkov: ['CKV_K8S_21'], trivy: ['KSV-0110'] },
    controls: { 'cis-kubernetes': ['5.7.4'] },
    why: 'It lands in whichever namespace the tool or person that applies it has chosen, often `default`.',
    remedy: 'Set `metadata.namespace`, or let Kustomize or Helm do it.',
    references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/'],
  },
  select: namespaced.map((kind) => `k8s/${kind}`),
  values: 'metadata.namespace',
  bad: (namespace) => not(isSet(namespace)),
  message: (object) => `${object.address} does not say which namespace it belongs to`,
})
