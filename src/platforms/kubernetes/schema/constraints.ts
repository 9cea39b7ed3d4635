/** What the derived table lacks: the values that strings may take. Source: the Kubernetes API reference, by field. */
import { table } from '../../../model/index.js'

/** By `Type.field`, or by field alone where it means the same everywhere. */
const allowed = table<readonly string[]>({
  'V1Container.imagePullPolicy': ['Always', 'IfNotPresent', 'Never'],
  'V1Container.terminationMessagePolicy': ['File', 'FallbackToLogsOnError'],
  'V1PodSpec.restartPolicy': ['Always', 'OnFailure', 'Never'],
  'V1PodSpec.dnsPolicy': ['ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None'],
  'V1PodSpec.preemptionPolicy': ['Never', 'PreemptLowerPriority'],
  'V1ContainerPort.protocol': ['TCP', 'UDP', 'SCTP'],
  'V1ServicePort.protocol': ['TCP', 'UDP', 'SCTP'],
  'V1NetworkPolicyPort.protocol': ['TCP', 'UDP', 'SCTP'],
  'V1ServiceSpec.type': ['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName'],
  'V1ServiceSpec.externalTrafficPolicy': ['Cluster', 'Local'],
  'V1ServiceSpec.internalTrafficPolicy': ['Cluster', 'Local'],
  'V1ServiceSpec.sessionAffinity': ['None', 'ClientIP'],
  'V1DeploymentStrategy.type': ['Recreate', 'RollingUpdate'],
  'V1DaemonSetUpdateStrategy.type': ['RollingUpdate', 'OnDelete'],
  'V1StatefulSetUpdateStrategy.type': ['RollingUpdate', 'OnDelete'],
  'V1StatefulSetSpec.podManagementPolicy': ['OrderedReady', 'Parallel'],
  'V1CronJobSpec.concurrencyPolicy': ['Allow', 'Forbid', 'Replace'],
  'V1HTTPGetAction.scheme': ['HTTP', 'HTTPS'],
  'V1HTTPIngressPath.pathType': ['Exact', 'Prefix', 'ImplementationSpecific'],
  'V1SeccompProfile.type': ['Localhost', 'RuntimeDefault', 'Unconfined'],
  'V1AppArmorProfile.type': ['Localhost', 'RuntimeDefault', 'Unconfined'],
  'V1SecurityContext.procMount': ['Default', 'Unmasked'],
  'V1Toleration.operator': ['Equal', 'Exists', 'Lt', 'Gt'],
  'V1Toleration.effect': ['NoSchedule', 'PreferNoSchedule', 'NoExecute'],
  'V1Taint.effect': ['NoSchedule', 'PreferNoSchedule', 'NoExecute'],
  'V1LabelSelectorRequirement.operator': ['In', 'NotIn', 'Exists', 'DoesNotExist'],
  'V1NodeSelectorRequirement.operator': ['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt'],
  'V1TopologySpreadConstraint.whenUnsatisfiable': ['DoNotSchedule', 'ScheduleAnyway'],
  'V1PersistentVolumeSpec.persistentVolumeReclaimPolicy': ['Retain', 'Recycle', 'Delete'],
  'V1StorageClass.reclaimPolicy': ['Retain', 'Delete', 'Recycle'],
  'V1StorageClass.volumeBindingMode': ['Immediate', 'WaitForFirstConsumer'],
  'V1PodDisruptionBudgetSpec.unhealthyPodEvictionPolicy': ['IfHealthyBudget', 'AlwaysAllow'],
})

export function allowedValues(type: string, field: string): readonly string[] | undefined {
  return allowed[`${type}.${field}`]
}

/**
 * Mappings of quantities: the API takes numbers there too. Source: fields of type Quantity in the API reference.
 */
const quantityFields: ReadonlySet<string> = new Set([
  'allocatable',
  'allocatedResources',
  'capacity',
  'consumedCapacity',
  'default',
  'defaultRequest',
  'hard',
  'limits',
  'max',
  'maxLimitRequestRatio',
  'min',
  'overhead',
  'podFixed',
  'requests',
  'used',
])

export function isQuantityMap(field: string): boolean {
  return quantityFields.has(field)
}

/** Source: the serialisation format of resource quantities in the API reference. */
export const quantityPattern = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/

/** Fields of type Quantity in dynamic resource allocation, the same in all its versions. */
const deviceQuantities = ['V1', 'V1beta1', 'V1beta2'].flatMap((version) =>
  [
    'CapacityRequestPolicy.default',
    'CapacityRequestPolicy.validValues',
    'CapacityRequestPolicyRange.max',
    'CapacityRequestPolicyRange.min',
    'CapacityRequestPolicyRange.step',
    'Counter.value',
    'DeviceCapacity.value',
  ].map((field) => `${version}${field}`),
)

/** Fields of type Quantity that stand alone or in lists, by `Type.field`. Source: `types.go` of k8s.io/api 0.37. */
export const singleQuantities: ReadonlySet<string> = new Set([
  'V1CSIStorageCapacity.capacity',
  'V1CSIStorageCapacity.maximumVolumeSize',
  'V1EmptyDirVolumeSource.sizeLimit',
  'V1ResourceFieldSelector.divisor',
  'V2HPAScalingRules.tolerance',
  'V2MetricTarget.averageValue',
  'V2MetricTarget.value',
  'V2MetricValueStatus.averageValue',
  'V2MetricValueStatus.value',
  ...deviceQuantities,
])
