/** Where objects are mentioned by name, by the kind that is mentioned: the defaults of kustomize 5.8. */
import type { FieldSpec, NameReference } from './field-spec.js'

const pod: readonly FieldSpec[] = [{ path: 'spec', kind: 'Pod', version: 'v1' }]
const podTemplate: readonly FieldSpec[] = [{ path: 'template/spec', kind: 'PodTemplate' }]
const sets = templatesOf('Deployment', 'ReplicaSet', 'DaemonSet', 'StatefulSet', 'Job')
const cronJob: readonly FieldSpec[] = [{ path: 'spec/jobTemplate/spec/template/spec', kind: 'CronJob' }]

/** What brings files and variables into pods. */
const mounted = [...pod, ...podTemplate, ...sets, ...cronJob]
/** What refers to accounts, claims and classes: other kinds than above, as kustomize has it. */
const running: readonly FieldSpec[] = [
  { path: 'spec', kind: 'Pod' },
  ...templatesOf('StatefulSet', 'Deployment', 'ReplicationController', 'Job', 'DaemonSet'),
  ...cronJob,
]

function templatesOf(...kinds: readonly string[]): readonly FieldSpec[] {
  return kinds.map((kind) => ({ path: 'spec/template/spec', kind }))
}

function within(specs: readonly FieldSpec[], ...paths: readonly string[]): readonly FieldSpec[] {
  return specs.flatMap((spec) => paths.map((path) => ({ ...spec, path: `${spec.path}/${path}` })))
}

const inContainers = (path: string): readonly string[] => [`containers/${path}`, `initContainers/${path}`]
const at = (path: string, ...kinds: readonly string[]): readonly FieldSpec[] => kinds.map((kind) => ({ path, kind }))
const inGroup = (group: string, path: string, ...kinds: readonly string[]): readonly FieldSpec[] =>
  kinds.map((kind) => ({ path, kind, group }))

const rbac = 'rbac.authorization.k8s.io'
const admission = 'admissionregistration.k8s.io'
const nginx = 'metadata/annotations/nginx.ingress.kubernetes.io\\/'

export const nameReferences: readonly NameReference[] = [
  ...['Deployment', 'ReplicationController', 'ReplicaSet', 'StatefulSet'].map((kind) => ({
    kind,
    fields: at('spec/scaleTargetRef/name', 'HorizontalPodAutoscaler'),
  })),
  {
    kind: 'ConfigMap',
    version: 'v1',
    fields: [
      ...within(
        mounted,
        'volumes/configMap/name',
        'volumes/projected/sources/configMap/name',
        ...inContainers('env/valueFrom/configMapKeyRef/name'),
        ...inContainers('envFrom/configMapRef/name'),
      ),
      ...at('spec/configSource/configMap', 'Node'),
      ...at('rules/resourceNames', 'Role', 'ClusterRole'),
      ...at(`${nginx}fastcgi-params-configmap`, 'Ingress'),
    ],
  },
  {
    kind: 'Secret',
    version: 'v1',
    fields: [
      ...within(
        mounted,
        'volumes/secret/secretName',
        'volumes/projected/sources/secret/name',
        ...inContainers('env/valueFrom/secretKeyRef/name'),
        ...inContainers('envFrom/secretRef/name'),
        'imagePullSecrets/name',
      ),
      ...at('spec/tls/secretName', 'Ingress'),
      ...at('metadata/annotations/ingress.kubernetes.io\\/auth-secret', 'Ingress'),
      ...at(`${nginx}auth-secret`, 'Ingress'),
      ...at(`${nginx}auth-tls-secret`, 'Ingress'),
      ...at('imagePullSecrets/name', 'ServiceAccount'),
      ...['secretName', 'adminSecretName', 'userSecretName', 'secretRef'].flatMap((name) =>
        at(`parameters/${name}`, 'StorageClass'),
      ),
      ...at('rules/resourceNames', 'Role', 'ClusterRole'),
      {
        path: 'spec/template/spec/containers/env/valueFrom/secretKeyRef/name',
        kind: 'Service',
        group: 'serving.knative.dev',
        version: 'v1',
      },
      ...at('spec/azureFile/secretName', 'PersistentVolume'),
    ],
  },
  {
    kind: 'Service',
    version: 'v1',
    fields: [
      ...inGroup('apps', 'spec/serviceName', 'StatefulSet'),
      ...at('spec/rules/http/paths/backend/serviceName', 'Ingress'),
      ...at('spec/backend/serviceName', 'Ingress'),
      ...at('spec/rules/http/paths/backend/service/name', 'Ingress'),
      ...at('spec/defaultBackend/service/name', 'Ingress'),
      ...inGroup('apiregistration.k8s.io', 'spec/service/name', 'APIService'),
      ...inGroup(
        admission,
        'webhooks/clientConfig/service',
        'ValidatingWebhookConfiguration',
        'MutatingWebhookConfiguration',
      ),
    ],
  },
  { kind: 'Role', group: rbac, fields: inGroup(rbac, 'roleRef/name', 'RoleBinding') },
  { kind: 'ClusterRole', group: rbac, fields: inGroup(rbac, 'roleRef/name', 'RoleBinding', 'ClusterRoleBinding') },
  {
    kind: 'ServiceAccount',
    version: 'v1',
    fields: [
      ...inGroup(rbac, 'subjects', 'RoleBinding', 'ClusterRoleBinding'),
      ...within(running, 'serviceAccountName'),
    ],
  },
  { kind: 'PersistentVolumeClaim', version: 'v1', fields: within(running, 'volumes/persistentVolumeClaim/claimName') },
  {
    kind: 'PersistentVolume',
    version: 'v1',
    fields: [...at('spec/volumeName', 'PersistentVolumeClaim'), ...at('rules/resourceNames', 'ClusterRole')],
  },
  {
    kind: 'StorageClass',
    version: 'v1',
    group: 'storage.k8s.io',
    fields: [
      ...at('spec/storageClassName', 'PersistentVolume', 'PersistentVolumeClaim'),
      ...at('spec/volumeClaimTemplates/spec/storageClassName', 'StatefulSet'),
    ],
  },
  {
    kind: 'PriorityClass',
    version: 'v1',
    group: 'scheduling.k8s.io',
    fields: within(running, 'priorityClassName'),
  },
  // The group is written so there: it never matches, and no name of an IngressClass is followed.
  {
    kind: 'IngressClass',
    version: 'v1',
    group: 'networking.k8s.io/v1',
    fields: at('spec/ingressClassName', 'Ingress'),
  },
  {
    kind: 'ValidatingAdmissionPolicy',
    group: admission,
    fields: inGroup(admission, 'spec/policyName', 'ValidatingAdmissionPolicyBinding'),
  },
]
