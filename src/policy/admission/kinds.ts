/** Kinds by the plural that policies name them with. */
import { type Table, table } from '../../model/index.js'

/** Well-known kinds, by API group. */
const wellKnown: Readonly<Record<string, string>> = {
  '': 'ConfigMap Endpoints Event LimitRange Namespace Node PersistentVolume PersistentVolumeClaim Pod PodTemplate ReplicationController ResourceQuota Secret Service ServiceAccount',
  'admissionregistration.k8s.io':
    'MutatingWebhookConfiguration ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration',
  'apiextensions.k8s.io': 'CustomResourceDefinition',
  'apiregistration.k8s.io': 'APIService',
  apps: 'ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet',
  autoscaling: 'HorizontalPodAutoscaler',
  batch: 'CronJob Job',
  'certificates.k8s.io': 'CertificateSigningRequest',
  'coordination.k8s.io': 'Lease',
  'discovery.k8s.io': 'EndpointSlice',
  'events.k8s.io': 'Event',
  'flowcontrol.apiserver.k8s.io': 'FlowSchema PriorityLevelConfiguration',
  'gateway.networking.k8s.io': 'Gateway GatewayClass GRPCRoute HTTPRoute ReferenceGrant TCPRoute TLSRoute',
  'networking.k8s.io': 'Ingress IngressClass NetworkPolicy',
  'node.k8s.io': 'RuntimeClass',
  policy: 'PodDisruptionBudget PodSecurityPolicy',
  'rbac.authorization.k8s.io': 'ClusterRole ClusterRoleBinding Role RoleBinding',
  'scheduling.k8s.io': 'PriorityClass',
  'storage.k8s.io': 'CSIDriver CSINode CSIStorageCapacity StorageClass VolumeAttachment',
}

/** As the API server names the resource of a kind. */
export function pluralOf(kind: string): string {
  const name = kind.toLowerCase()
  if (name === 'endpoints') return name
  if (/(?:s|x|z|ch|sh)$/.test(name)) return `${name}es`
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`
}

const byPlural = new Map<string, string>(
  Object.values(wellKnown).flatMap((kinds) => kinds.split(' ').map((kind) => [pluralOf(kind), kind] as const)),
)

/** Undefined for a resource whose kind isn't known by its plural: a custom one. */
export function kindOf(plural: string): string | undefined {
  return byPlural.get(plural)
}

const clusterScoped = new Set(
  `APIService CertificateSigningRequest ClusterRole ClusterRoleBinding CSIDriver CSINode CustomResourceDefinition
  FlowSchema GatewayClass IngressClass MutatingWebhookConfiguration Namespace Node PersistentVolume PodSecurityPolicy
  PriorityClass PriorityLevelConfiguration RuntimeClass StorageClass ValidatingAdmissionPolicy
  ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration VolumeAttachment`.split(/\s+/),
)

export function isClusterScoped(kind: string): boolean {
  return clusterScoped.has(kind)
}

export function isKnownKind(kind: string): boolean {
  return byPlural.get(pluralOf(kind)) === kind
}

/** What runs pods, and where its template stands. */
export const templates: Table<readonly string[]> = table({
  DaemonSet: ['spec', 'template'],
  Deployment: ['spec', 'template'],
  Job: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  ReplicationController: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
})
