/** Which kinds are Kubernetes' own, and how others of the same name are kept apart from them. */
import { table } from '../../model/index.js'

/** API groups whose objects of this kind are the well-known ones; the core group is ''. */
const groupsOfKind = table<readonly string[]>({
  ClusterRole: ['rbac.authorization.k8s.io'],
  ClusterRoleBinding: ['rbac.authorization.k8s.io'],
  ConfigMap: [''],
  CronJob: ['batch'],
  DaemonSet: ['apps', 'extensions'],
  Deployment: ['apps', 'extensions'],
  Event: ['', 'events.k8s.io'],
  HorizontalPodAutoscaler: ['autoscaling'],
  Ingress: ['networking.k8s.io', 'extensions'],
  Job: ['batch'],
  LimitRange: [''],
  List: [''],
  Namespace: [''],
  NetworkPolicy: ['networking.k8s.io', 'extensions'],
  Node: [''],
  PersistentVolume: [''],
  PersistentVolumeClaim: [''],
  Pod: [''],
  PodDisruptionBudget: ['policy'],
  PodSecurityPolicy: ['policy', 'extensions'],
  PodTemplate: [''],
  ReplicaSet: ['apps', 'extensions'],
  ReplicationController: [''],
  ResourceQuota: [''],
  Role: ['rbac.authorization.k8s.io'],
  RoleBinding: ['rbac.authorization.k8s.io'],
  Secret: [''],
  Service: [''],
  ServiceAccount: [''],
  StatefulSet: ['apps'],
})

const clusterWide: ReadonlySet<string> = new Set([
  'APIService',
  'CertificateSigningRequest',
  'ClusterIssuer',
  'ClusterRole',
  'ClusterRoleBinding',
  'CSIDriver',
  'CustomResourceDefinition',
  'GatewayClass',
  'IngressClass',
  'MutatingWebhookConfiguration',
  'Namespace',
  'Node',
  'PersistentVolume',
  'PodSecurityPolicy',
  'PriorityClass',
  'RuntimeClass',
  'SecurityContextConstraints',
  'StorageClass',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
  'ValidatingWebhookConfiguration',
  'VolumeAttachment',
])

export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/')
  return slash < 0 ? '' : apiVersion.slice(0, slash)
}

/** `k8s/Service` for Kubernetes' own Service, `k8s/Service.serving.knative.dev` for Knative's. */
export function resourceKind(kind: string, apiVersion: string): string {
  const own = groupsOfKind[kind]
  const group = groupOf(apiVersion)
  // Versions before 1.6 wrote groups as `rbac.authorization.k8s.io/v1beta1`, OpenShift 3 wrote plain `v1` for all.
  return !own || own.includes(group) || group === '' ? `k8s/${kind}` : `k8s/${kind}.${group}`
}

export function isClusterWide(kind: string): boolean {
  return clusterWide.has(kind)
}
