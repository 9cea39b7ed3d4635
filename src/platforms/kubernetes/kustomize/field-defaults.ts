/** The fields that kustomize changes unless told otherwise: the defaults of version 5.8. */
import { type FieldConfig, type FieldSpec, metadataLabels } from './field-spec.js'
import { nameReferences } from './name-references.js'
import { variableFields } from './variable-fields.js'

const create = true
const sets = ['Deployment', 'ReplicaSet', 'DaemonSet']
const of = (kinds: readonly string[], path: string): readonly FieldSpec[] =>
  kinds.map((kind) => ({ path, kind, create }))

const templateLabels: readonly FieldSpec[] = [
  metadataLabels,
  { path: 'spec/template/metadata/labels', kind: 'ReplicationController', version: 'v1', create },
  ...of(sets, 'spec/template/metadata/labels'),
  { path: 'spec/template/metadata/labels', kind: 'StatefulSet', group: 'apps', create },
  { path: 'spec/template/metadata/labels', kind: 'Job', group: 'batch', create },
  { path: 'spec/jobTemplate/metadata/labels', kind: 'CronJob', group: 'batch', create },
  { path: 'spec/jobTemplate/spec/template/metadata/labels', kind: 'CronJob', group: 'batch', create },
]

const volumeClaimTemplateLabels: readonly FieldSpec[] = [
  { path: 'spec/volumeClaimTemplates[]/metadata/labels', kind: 'StatefulSet', group: 'apps', create },
]

const spread = [
  ...['podAffinity', 'podAntiAffinity'].flatMap((affinity) => [
    `affinity/${affinity}/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm`,
    `affinity/${affinity}/requiredDuringSchedulingIgnoredDuringExecution`,
  ]),
  'topologySpreadConstraints',
].flatMap((path) =>
  ['Deployment', 'StatefulSet'].map((kind) => ({
    path: `spec/template/spec/${path}/labelSelector/matchLabels`,
    kind,
    group: 'apps',
  })),
)

const selectorLabels: readonly FieldSpec[] = [
  { path: 'spec/selector', kind: 'Service', version: 'v1', create },
  { path: 'spec/selector', kind: 'ReplicationController', version: 'v1', create },
  ...of(sets, 'spec/selector/matchLabels'),
  { path: 'spec/selector/matchLabels', kind: 'StatefulSet', group: 'apps', create },
  ...spread,
  { path: 'spec/selector/matchLabels', kind: 'Job', group: 'batch' },
  { path: 'spec/jobTemplate/spec/selector/matchLabels', kind: 'CronJob', group: 'batch' },
  { path: 'spec/selector/matchLabels', kind: 'PodDisruptionBudget', group: 'policy' },
  ...['podSelector', 'ingress/from/podSelector', 'egress/to/podSelector'].map((path) => ({
    path: `spec/${path}/matchLabels`,
    kind: 'NetworkPolicy',
    group: 'networking.k8s.io',
  })),
]

const commonAnnotations: readonly FieldSpec[] = [
  { path: 'metadata/annotations', create },
  { path: 'spec/template/metadata/annotations', kind: 'ReplicationController', version: 'v1', create },
  ...of([...sets, 'StatefulSet'], 'spec/template/metadata/annotations'),
  { path: 'spec/template/metadata/annotations', kind: 'Job', group: 'batch', create },
  { path: 'spec/jobTemplate/metadata/annotations', kind: 'CronJob', group: 'batch', create },
  { path: 'spec/jobTemplate/spec/template/metadata/annotations', kind: 'CronJob', group: 'batch', create },
]

export const defaultFields: FieldConfig = {
  namePrefix: [{ path: 'metadata/name' }],
  nameSuffix: [{ path: 'metadata/name' }],
  namespace: [
    { path: 'metadata/name', kind: 'Namespace', create },
    { path: 'spec/service/namespace', kind: 'APIService', group: 'apiregistration.k8s.io', create },
    {
      path: 'spec/conversion/webhook/clientConfig/service/namespace',
      kind: 'CustomResourceDefinition',
      group: 'apiextensions.k8s.io',
    },
  ],
  commonLabels: [...selectorLabels, ...templateLabels, ...volumeClaimTemplateLabels],
  labels: [],
  templateLabels,
  volumeClaimTemplateLabels,
  commonAnnotations,
  nameReference: nameReferences,
  varReference: variableFields,
  images: [
    'spec/containers[]/image',
    'spec/initContainers[]/image',
    'spec/volumes[]/image/reference',
    'spec/template/spec/containers[]/image',
    'spec/template/spec/initContainers[]/image',
    'spec/template/spec/volumes[]/image/reference',
    'spec/jobTemplate/spec/template/spec/volumes[]/image/reference',
  ].map((path) => ({ path, create })),
  replicas: of(['Deployment', 'ReplicationController', 'ReplicaSet', 'StatefulSet'], 'spec/replicas'),
}
