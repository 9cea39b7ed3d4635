import { fact, get, printable, type Resource, text, valueRule } from '../../model/index.js'

/**
 * The release that first served an API version: kinds (none: all), release, what is there before it.
 * Source: Kubernetes documentation, "Deprecated API Migration Guide" ("available since"), and the release notes of 1.30,
 * 1.33 and 1.34.
 */
const since: readonly (readonly [apiVersion: string, kinds: readonly string[], release: number, before: string])[] = [
  [
    'admissionregistration.k8s.io/v1',
    ['ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding'],
    30,
    'admissionregistration.k8s.io/v1beta1',
  ],
  ['autoscaling/v2', [], 23, 'autoscaling/v2beta2'],
  ['batch/v1', ['CronJob'], 21, 'batch/v1beta1'],
  ['discovery.k8s.io/v1', [], 21, 'discovery.k8s.io/v1beta1'],
  ['flowcontrol.apiserver.k8s.io/v1', [], 29, 'flowcontrol.apiserver.k8s.io/v1beta3'],
  ['networking.k8s.io/v1', ['Ingress', 'IngressClass'], 19, 'networking.k8s.io/v1beta1'],
  ['networking.k8s.io/v1', ['IPAddress', 'ServiceCIDR'], 33, 'networking.k8s.io/v1beta1'],
  ['node.k8s.io/v1', [], 20, 'node.k8s.io/v1beta1'],
  ['policy/v1', ['PodDisruptionBudget'], 21, 'policy/v1beta1'],
  ['resource.k8s.io/v1', [], 34, 'resource.k8s.io/v1beta2'],
  ['storage.k8s.io/v1', ['CSIStorageCapacity'], 24, 'storage.k8s.io/v1beta1'],
  ['storage.k8s.io/v1', ['VolumeAttributesClass'], 34, 'storage.k8s.io/v1beta1'],
]

function firstOf(object: Resource): (typeof since)[number] | undefined {
  const apiVersion = printable(get(object.body, 'apiVersion'))
  const kind = printable(get(object.body, 'kind'))
  return since.find(([version, kinds]) => version === apiVersion && (kinds.length === 0 || kinds.includes(kind)))
}

export default valueRule({
  meta: {
    id: 'k8s-api-version-too-new',
    title: 'API version is newer than the cluster',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'The release that `platforms.kubernetes.version` names does not serve this version yet: the API server refuses the object.',
    remedy: 'Use the version that the message names, upgrade the cluster first, or correct the setting.',
    references: ['https://kubernetes.io/docs/reference/using-api/deprecation-guide/'],
  },
  select: 'k8s/*',
  where: (object) => object.parent === undefined && fact(object, 'release').kind === 'scalar',
  values: 'apiVersion',
  bad: (_, object) => (firstOf(object)?.[2] ?? 0) > Number(text(fact(object, 'release')).split('.')[1]),
  message: (object, version) => {
    const [, , release, before] = firstOf(object) ?? []
    const target = text(fact(object, 'release'))
    return `${object.address} uses ${printable(version)}, which Kubernetes has since 1.${release}, after ${before}: ${target} refuses it`
  },
})
