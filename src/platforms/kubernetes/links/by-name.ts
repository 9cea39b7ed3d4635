/** Links by name: what an object mentions of others in its namespace. */
import {
  every,
  get,
  items,
  type Link,
  printable,
  type Resource,
  scalar,
  text,
  type Value,
} from '../../../model/index.js'
import type { Manifest } from '../manifests.js'
import type { Workload } from '../workloads.js'
import { type Inventory, linkIf, nameKey, sameNamespace } from './inventory.js'

/** Paths in a pod's spec that hold names, what they name, and the link's name. */
const podReferences = [
  ['serviceAccountName', 'k8s/ServiceAccount', 'service-account'],
  ['serviceAccount', 'k8s/ServiceAccount', 'service-account'],
  ['priorityClassName', 'k8s/PriorityClass', 'priority-class'],
  ['imagePullSecrets.name', 'k8s/Secret', 'pull-secret'],
  ['volumes.configMap.name', 'k8s/ConfigMap', 'config-map'],
  ['volumes.projected.sources.configMap.name', 'k8s/ConfigMap', 'config-map'],
  ['volumes.secret.secretName', 'k8s/Secret', 'secret'],
  ['volumes.projected.sources.secret.name', 'k8s/Secret', 'secret'],
  ['volumes.persistentVolumeClaim.claimName', 'k8s/PersistentVolumeClaim', 'claim'],
] as const

const containerReferences = [
  ['env.valueFrom.configMapKeyRef.name', 'k8s/ConfigMap', 'config-map'],
  ['env.valueFrom.secretKeyRef.name', 'k8s/Secret', 'secret'],
  ['envFrom.configMapRef.name', 'k8s/ConfigMap', 'config-map'],
  ['envFrom.secretRef.name', 'k8s/Secret', 'secret'],
] as const

export function podLinks(workload: Workload, inventory: Inventory): Link[] {
  const { manifest, podSpec, containers } = workload
  const follow = (body: Value, [path, kind, via]: readonly [string, string, string]): Link[] =>
    every(body, path).values.flatMap((name) => named(manifest, name, kind, via, inventory, podSpec))
  const links = podReferences.flatMap((reference) => follow(podSpec.body, reference))
  for (const container of containers) {
    links.push(...containerReferences.flatMap((reference) => follow(container.body, reference)))
  }
  return links
}

const backends = [
  'spec.defaultBackend.service.name',
  'spec.backend.serviceName',
  'spec.rules.http.paths.backend.service.name',
  'spec.rules.http.paths.backend.serviceName',
]

export function objectLinks(manifest: Manifest, inventory: Inventory): Link[] {
  const { body } = manifest.resource
  switch (manifest.kind) {
    case 'Ingress':
      return backends.flatMap((path) =>
        every(body, path).values.flatMap((name) => named(manifest, name, 'k8s/Service', 'backend', inventory)),
      )
    case 'HTTPRoute':
    case 'GRPCRoute':
    case 'TCPRoute':
    case 'TLSRoute':
    case 'UDPRoute':
      return every(body, 'spec.rules.backendRefs').values.flatMap((reference) =>
        referenced(manifest, reference, 'Service', 'backend', inventory),
      )
    case 'VirtualService':
      return ['http', 'tcp', 'tls'].flatMap((protocol) =>
        every(body, `spec.${protocol}.route.destination.host`).values.flatMap((host) =>
          hostLinks(manifest, host, inventory),
        ),
      )
    case 'StatefulSet':
      return named(manifest, get(body, 'spec.serviceName'), 'k8s/Service', 'service-name', inventory)
    case 'HorizontalPodAutoscaler':
      return referenced(manifest, get(body, 'spec.scaleTargetRef'), '', 'target', inventory)
    case 'ScaledObject':
      return referenced(manifest, get(body, 'spec.scaleTargetRef'), 'Deployment', 'target', inventory)
    case 'VerticalPodAutoscaler':
      return referenced(manifest, get(body, 'spec.targetRef'), '', 'target', inventory)
    case 'RoleBinding':
    case 'ClusterRoleBinding':
      return bindingLinks(manifest, inventory)
    default:
      return []
  }
}

/** `reviews`, `reviews.shop`, `reviews.shop.svc.cluster.local`: a Service as its clients call it. */
function hostLinks(manifest: Manifest, host: Value, inventory: Inventory): Link[] {
  if (host.kind !== 'scalar') return []
  const [name = '', namespace] = text(host).split('.')
  const from = namespace ? { ...manifest, namespace } : manifest
  const service = scalar(name, host.span, { style: 'computed' })
  return named(from, service, 'k8s/Service', 'backend', inventory, manifest.resource)
}

function bindingLinks(manifest: Manifest, inventory: Inventory): Link[] {
  const { body } = manifest.resource
  const role = get(body, 'roleRef')
  const subjects = items(get(body, 'subjects')).filter((s) => text(get(s, 'kind')) === 'ServiceAccount')
  return [
    ...referenced(manifest, role, '', 'role', inventory),
    ...subjects.flatMap((subject) => referenced(manifest, subject, '', 'subject', inventory)),
    ...subjects.flatMap((subject) => podsOf(manifest, subject, inventory)),
  ]
}

/** Pods that run as the ServiceAccount, whether or not its object was seen. */
function podsOf(binding: Manifest, subject: Value, inventory: Inventory): Link[] {
  const name = get(subject, 'name')
  const written = get(subject, 'namespace')
  const namespace = written.kind === 'unknown' ? undefined : printable(written, binding.namespace)
  return (inventory.byAccount.get(printable(name)) ?? []).flatMap(({ manifest, podSpec }) =>
    linkIf(sameNamespace(namespace, manifest.namespace), binding.resource, podSpec, 'subject', name.span),
  )
}

/** `{ kind, name, namespace }`, each of them optional but for the name. */
function referenced(
  manifest: Manifest,
  reference: Value,
  defaultKind: string,
  via: string,
  inventory: Inventory,
): Link[] {
  const kind = text(get(reference, 'kind'), defaultKind)
  const namespace = printable(get(reference, 'namespace'))
  const from = namespace ? { ...manifest, namespace } : manifest
  return named(from, get(reference, 'name'), `k8s/${kind}`, via, inventory, manifest.resource)
}

/** Links to the objects of that name in the manifest's namespace, or without any. */
function named(
  manifest: Manifest,
  name: Value,
  kind: string,
  via: string,
  inventory: Inventory,
  from: Resource = manifest.resource,
): Link[] {
  const found = inventory.byName.get(nameKey(kind, printable(name))) ?? []
  return found.flatMap((target) => linkIf(near(manifest, target), from, target.resource, via, name.span))
}

/** Objects that stand outside of namespaces are near to all. */
function near(manifest: Manifest, target: Manifest): ReturnType<typeof sameNamespace> {
  const everywhere = target.kind === 'ClusterRole' || target.kind === 'PriorityClass'
  return everywhere || sameNamespace(manifest.namespace, target.namespace)
}
