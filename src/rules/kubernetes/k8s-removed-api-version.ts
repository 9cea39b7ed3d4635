import { fact, get, printable, type Resource, text, valueRule } from '../../model/index.js'

/**
 * API versions that are gone or going: kinds (none: all), the release that no longer has them, what to use instead.
 * Source: Kubernetes documentation, "Deprecated API Migration Guide"; for alpha versions, which releases of k8s.io/api
 * still hold them.
 */
const removed: readonly (readonly [apiVersion: string, kinds: readonly string[], release: number, instead: string])[] =
  [
    ['extensions/v1beta1', ['Ingress'], 22, 'networking.k8s.io/v1'],
    ['extensions/v1beta1', ['NetworkPolicy'], 16, 'networking.k8s.io/v1'],
    ['extensions/v1beta1', ['PodSecurityPolicy'], 16, 'Pod Security Admission'],
    ['extensions/v1beta1', [], 16, 'apps/v1'],
    ['apps/v1beta1', [], 16, 'apps/v1'],
    ['apps/v1beta2', [], 16, 'apps/v1'],
    [
      'admissionregistration.k8s.io/v1beta1',
      ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'],
      22,
      'admissionregistration.k8s.io/v1',
    ],
    ['apiextensions.k8s.io/v1beta1', [], 22, 'apiextensions.k8s.io/v1'],
    ['apiregistration.k8s.io/v1beta1', [], 22, 'apiregistration.k8s.io/v1'],
    ['authentication.k8s.io/v1beta1', ['TokenReview'], 22, 'authentication.k8s.io/v1'],
    ['authorization.k8s.io/v1beta1', [], 22, 'authorization.k8s.io/v1'],
    ['autoscaling/v2beta1', [], 25, 'autoscaling/v2'],
    ['autoscaling/v2beta2', [], 26, 'autoscaling/v2'],
    ['batch/v1beta1', [], 25, 'batch/v1'],
    ['batch/v2alpha1', [], 21, 'batch/v1'],
    ['certificates.k8s.io/v1beta1', ['CertificateSigningRequest'], 22, 'certificates.k8s.io/v1'],
    ['coordination.k8s.io/v1beta1', ['Lease'], 22, 'coordination.k8s.io/v1'],
    ['coordination.k8s.io/v1alpha1', ['LeaseCandidate'], 32, 'coordination.k8s.io/v1alpha2'],
    ['discovery.k8s.io/v1beta1', [], 25, 'discovery.k8s.io/v1'],
    ['events.k8s.io/v1beta1', [], 25, 'events.k8s.io/v1'],
    ['flowcontrol.apiserver.k8s.io/v1beta1', [], 26, 'flowcontrol.apiserver.k8s.io/v1'],
    ['flowcontrol.apiserver.k8s.io/v1beta2', [], 29, 'flowcontrol.apiserver.k8s.io/v1'],
    ['flowcontrol.apiserver.k8s.io/v1beta3', [], 32, 'flowcontrol.apiserver.k8s.io/v1'],
    ['networking.k8s.io/v1alpha1', ['IPAddress', 'ServiceCIDR'], 34, 'networking.k8s.io/v1'],
    ['networking.k8s.io/v1beta1', ['Ingress', 'IngressClass'], 22, 'networking.k8s.io/v1'],
    ['node.k8s.io/v1beta1', [], 25, 'node.k8s.io/v1'],
    ['policy/v1beta1', ['PodSecurityPolicy'], 25, 'Pod Security Admission'],
    ['policy/v1beta1', [], 25, 'policy/v1'],
    ['rbac.authorization.k8s.io/v1alpha1', [], 22, 'rbac.authorization.k8s.io/v1'],
    ['rbac.authorization.k8s.io/v1beta1', [], 22, 'rbac.authorization.k8s.io/v1'],
    ['resource.k8s.io/v1alpha2', [], 31, '`DeviceClass`, `ResourceClaim` and `ResourceSlice` of resource.k8s.io/v1'],
    ['scheduling.k8s.io/v1alpha1', ['PriorityClass'], 17, 'scheduling.k8s.io/v1'],
    ['scheduling.k8s.io/v1beta1', ['PriorityClass'], 22, 'scheduling.k8s.io/v1'],
    ['scheduling.k8s.io/v1alpha1', ['Workload'], 36, 'scheduling.k8s.io/v1alpha2'],
    ['storage.k8s.io/v1beta1', ['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment'], 22, 'storage.k8s.io/v1'],
    ['storage.k8s.io/v1beta1', ['CSIStorageCapacity'], 27, 'storage.k8s.io/v1'],
    ['storagemigration.k8s.io/v1alpha1', [], 35, 'storagemigration.k8s.io/v1beta1'],
  ]

/** The newest release that is known, where the configuration names none. */
const releaseOf = (object: Resource): string => text(fact(object, 'release'), '1.36')

const minorOf = (release: string): number => Number(release.split('.')[1])

function removalOf(object: Resource): (typeof removed)[number] | undefined {
  const apiVersion = printable(get(object.body, 'apiVersion'))
  const kind = printable(get(object.body, 'kind'))
  return removed.find(([version, kinds]) => version === apiVersion && (kinds.length === 0 || kinds.includes(kind)))
}

export default valueRule({
  meta: {
    id: 'k8s-removed-api-version',
    title: 'API version is gone',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { 'kube-linter': ['no-extensions-v1beta'], 'kube-score': ['stable-version'], trivy: ['KSV-0107'] },
    why: 'The API server refuses the object, so the next upgrade of the cluster or the next deployment fails.',
    remedy: 'Use the version that the message names; fields may have moved.',
    references: ['https://kubernetes.io/docs/reference/using-api/deprecation-guide/'],
    options: {
      version: {
        type: 'string',
        default: '',
        description: 'Kubernetes release, if another one than `platforms.kubernetes.version` is meant.',
      },
    },
  },
  select: 'k8s/*',
  where: (object) => object.parent === undefined,
  values: 'apiVersion',
  bad: (_, object, { options }) =>
    (removalOf(object)?.[2] ?? Number.POSITIVE_INFINITY) <= minorOf(String(options.version) || releaseOf(object)),
  message: (object, version) =>
    `${object.address} uses ${printable(version)}, which Kubernetes 1.${removalOf(object)?.[2]} removed: use ${removalOf(object)?.[3]}`,
})
