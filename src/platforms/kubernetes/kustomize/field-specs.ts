/**
 * Which fields of which kinds kustomize changes: its documented defaults (`kustomize config`), reduced to what the
 * built-in transformers reach.
 */
import type { Id } from './object.js'

export interface FieldSpec {
  readonly path: string
  /** All kinds where absent. */
  readonly kinds?: readonly string[]
  readonly group?: string
  /** Is the field made where it is absent? */
  readonly create?: boolean
}

export function specsFor(specs: readonly FieldSpec[], { kind, group }: Id): readonly FieldSpec[] {
  return specs.filter(
    (spec) => (!spec.kinds || spec.kinds.includes(kind)) && (spec.group === undefined || spec.group === group),
  )
}

const sets = ['Deployment', 'ReplicaSet', 'DaemonSet', 'StatefulSet']
const create = true

export const metadataLabels: readonly FieldSpec[] = [{ path: 'metadata/labels', create }]

export const templateLabels: readonly FieldSpec[] = [
  { path: 'spec/template/metadata/labels', kinds: ['ReplicationController', ...sets], create },
  { path: 'spec/template/metadata/labels', kinds: ['Job'], group: 'batch', create },
  { path: 'spec/jobTemplate/metadata/labels', kinds: ['CronJob'], group: 'batch', create },
  { path: 'spec/jobTemplate/spec/template/metadata/labels', kinds: ['CronJob'], group: 'batch', create },
  { path: 'spec/volumeClaimTemplates/metadata/labels', kinds: ['StatefulSet'], create },
]

const podAffinities = ['podAffinity', 'podAntiAffinity'].flatMap((affinity) => [
  `spec/template/spec/affinity/${affinity}/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels`,
  `spec/template/spec/affinity/${affinity}/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels`,
])

export const selectorLabels: readonly FieldSpec[] = [
  { path: 'spec/selector', kinds: ['Service', 'ReplicationController'], create },
  { path: 'spec/selector/matchLabels', kinds: sets, create },
  { path: 'spec/selector/matchLabels', kinds: ['Job', 'PodDisruptionBudget'] },
  { path: 'spec/jobTemplate/spec/selector/matchLabels', kinds: ['CronJob'] },
  {
    path: 'spec/template/spec/topologySpreadConstraints/labelSelector/matchLabels',
    kinds: ['Deployment', 'StatefulSet'],
  },
  ...podAffinities.map((path): FieldSpec => ({ path, kinds: ['Deployment', 'StatefulSet'] })),
  { path: 'spec/podSelector/matchLabels', kinds: ['NetworkPolicy'] },
  { path: 'spec/ingress/from/podSelector/matchLabels', kinds: ['NetworkPolicy'] },
  { path: 'spec/egress/to/podSelector/matchLabels', kinds: ['NetworkPolicy'] },
]

export const annotationSpecs: readonly FieldSpec[] = [
  { path: 'metadata/annotations', create },
  { path: 'spec/template/metadata/annotations', kinds: ['ReplicationController', ...sets, 'Job'], create },
  { path: 'spec/jobTemplate/metadata/annotations', kinds: ['CronJob'], create },
  { path: 'spec/jobTemplate/spec/template/metadata/annotations', kinds: ['CronJob'], create },
]

const podSpecs: readonly (readonly [path: string, kinds: readonly string[]])[] = [
  ['spec', ['Pod']],
  ['spec/template/spec', ['ReplicationController', ...sets, 'Job']],
  ['spec/jobTemplate/spec/template/spec', ['CronJob']],
  ['template/spec', ['PodTemplate']],
]

function inPods(...paths: readonly string[]): readonly FieldSpec[] {
  return podSpecs.flatMap(([spec, kinds]) => paths.map((path) => ({ path: `${spec}/${path}`, kinds })))
}

function inContainers(path: string): readonly FieldSpec[] {
  return inPods(`containers/${path}`, `initContainers/${path}`)
}

const hooks = ['ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration']

/** Where objects are mentioned by name, by the kind that is mentioned. */
export const nameReferences: Readonly<Record<string, readonly FieldSpec[]>> = {
  ConfigMap: [
    ...inPods('volumes/configMap/name', 'volumes/projected/sources/configMap/name'),
    ...inContainers('env/valueFrom/configMapKeyRef/name'),
    ...inContainers('envFrom/configMapRef/name'),
  ],
  Secret: [
    ...inPods('volumes/secret/secretName', 'volumes/projected/sources/secret/name', 'imagePullSecrets/name'),
    ...inContainers('env/valueFrom/secretKeyRef/name'),
    ...inContainers('envFrom/secretRef/name'),
    { path: 'spec/tls/secretName', kinds: ['Ingress'] },
    { path: 'imagePullSecrets/name', kinds: ['ServiceAccount'] },
    { path: 'secrets/name', kinds: ['ServiceAccount'] },
  ],
  ServiceAccount: [...inPods('serviceAccountName', 'serviceAccount')],
  PersistentVolumeClaim: inPods('volumes/persistentVolumeClaim/claimName'),
  PersistentVolume: [{ path: 'spec/volumeName', kinds: ['PersistentVolumeClaim'] }],
  PriorityClass: inPods('priorityClassName'),
  StorageClass: [
    { path: 'spec/storageClassName', kinds: ['PersistentVolume', 'PersistentVolumeClaim'] },
    { path: 'spec/volumeClaimTemplates/spec/storageClassName', kinds: ['StatefulSet'] },
  ],
  IngressClass: [{ path: 'spec/ingressClassName', kinds: ['Ingress'] }],
  Service: [
    { path: 'spec/serviceName', kinds: ['StatefulSet'] },
    { path: 'spec/rules/http/paths/backend/serviceName', kinds: ['Ingress'] },
    { path: 'spec/rules/http/paths/backend/service/name', kinds: ['Ingress'] },
    { path: 'spec/backend/serviceName', kinds: ['Ingress'] },
    { path: 'spec/defaultBackend/service/name', kinds: ['Ingress'] },
    { path: 'spec/service/name', kinds: ['APIService'] },
    { path: 'webhooks/clientConfig/service/name', kinds: hooks },
  ],
}

/** Fields that hold `{ kind, name }`: they mention an object of that kind. */
export const typedReferences: readonly FieldSpec[] = [
  { path: 'spec/scaleTargetRef', kinds: ['HorizontalPodAutoscaler'] },
  { path: 'roleRef', kinds: ['RoleBinding', 'ClusterRoleBinding'] },
  { path: 'subjects', kinds: ['RoleBinding', 'ClusterRoleBinding'] },
]
