/** Random objects of the API, whose names and labels come from few words, so that they refer to each other. */
import fc from 'fast-check'

const names = ['web', 'api', 'db', 'web-api']
const configs = ['settings', 'keys', 'plain', 'extra']
export const keys = ['A', 'B', 'C_1']
const labelKeys = ['app', 'tier', 'app.kubernetes.io/name']
const words = ['one', 'two', 'a-b', '7', 'true', 'x y']

export const name = fc.constantFrom(...names)
export const config = fc.constantFrom(...configs)
export const word = fc.constantFrom(...words)
export const namespace = fc.constantFrom('shop', 'default', 'other')
export const present =
  (times: number, of: number) =>
  <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    fc.oneof({ weight: times, arbitrary: value }, { weight: of - times, arbitrary: fc.constant(undefined) })
export const maybe = present(2, 5)
export const seldom = present(1, 8)
export const some = <T>(value: fc.Arbitrary<T>, most = 2): fc.Arbitrary<T[]> =>
  fc.array(value, { minLength: 1, maxLength: most })
export const labels = fc.dictionary(fc.constantFrom(...labelKeys), word, { minKeys: 1, maxKeys: 2 })

export type Json = unknown

export const env = fc.oneof(
  fc.record({ name: fc.constantFrom(...keys), value: fc.oneof(word, fc.constant('$(HOST) and $(PORT)')) }),
  fc.record({
    name: fc.constantFrom(...keys),
    valueFrom: fc.oneof(
      fc.record({ configMapKeyRef: fc.record({ name: config, key: fc.constantFrom(...keys) }) }),
      fc.record({ secretKeyRef: fc.record({ name: config, key: fc.constantFrom(...keys) }) }),
    ),
  }),
)

const port = fc.record(
  {
    containerPort: fc.constantFrom(80, 8080),
    protocol: fc.constantFrom('TCP', 'UDP'),
    name: fc.constantFrom('http', 'alt'),
  },
  { requiredKeys: ['containerPort'] },
)

export const container = fc.record(
  {
    name: fc.constantFrom('main', 'side'),
    image: fc.constantFrom('nginx', 'nginx:1.27', 'registry.io:5000/team/app:v1', 'app@sha256:abc', 'team/app'),
    command: some(word),
    env: fc.uniqueArray(env, { minLength: 1, maxLength: 3, selector: (one) => one.name }),
    envFrom: some(fc.record({ configMapRef: fc.record({ name: config }) }), 1),
    ports: fc.uniqueArray(port, { maxLength: 2, selector: (one) => `${one.containerPort} ${one.protocol ?? 'TCP'}` }),
    volumeMounts: some(fc.record({ name: fc.constant('files'), mountPath: fc.constantFrom('/a', '/b') }), 1),
    securityContext: fc.record({ privileged: fc.boolean() }),
  },
  { requiredKeys: ['name', 'image'] },
)

const podSpec = fc.record(
  {
    containers: fc.uniqueArray(container, { minLength: 1, maxLength: 2, selector: (one) => one.name }),
    initContainers: fc.uniqueArray(container, { minLength: 1, maxLength: 1, selector: (one) => one.name }),
    serviceAccountName: name,
    volumes: some(
      fc.oneof(
        fc.record({ name: fc.constant('files'), configMap: fc.record({ name: config }) }),
        fc.record({ name: fc.constant('files'), secret: fc.record({ secretName: config }) }),
      ),
      1,
    ),
    tolerations: some(fc.record({ key: word, operator: fc.constant('Exists') })),
    imagePullSecrets: some(fc.record({ name: config }), 1),
    nodeSelector: labels,
  },
  { requiredKeys: ['containers'] },
)

const metadata = (own: fc.Arbitrary<string>): fc.Arbitrary<Json> =>
  fc.record({ name: own, namespace: seldom(namespace), labels: maybe(labels), annotations: seldom(labels) }).map(dense)

const template = fc.record({ metadata: fc.record({ labels }), spec: podSpec })

const object = (
  apiVersion: string,
  kind: string,
  more: Record<string, fc.Arbitrary<Json>> = {},
  own = name,
): fc.Arbitrary<Json> =>
  fc.record({ apiVersion: fc.constant(apiVersion), kind: fc.constant(kind), metadata: metadata(own), ...more })

const replicated = (kind: string, own = name): fc.Arbitrary<Json> =>
  object(
    'apps/v1',
    kind,
    {
      spec: fc
        .record({ selector: maybe(fc.record({ matchLabels: labels })), replicas: maybe(fc.nat(3)), template })
        .map(dense),
    },
    own,
  )

const workload = fc.oneof(
  ...['Deployment', 'StatefulSet', 'DaemonSet'].map((kind) => replicated(kind)),
  object('batch/v1', 'CronJob', {
    spec: fc.record({ schedule: fc.constant('* * * * *'), jobTemplate: fc.record({ spec: fc.record({ template }) }) }),
  }),
  object('v1', 'Pod', { spec: podSpec }),
)

const subject = fc
  .record({
    kind: fc.constant('ServiceAccount'),
    name: fc.oneof(name, fc.constant('default')),
    namespace: maybe(namespace),
  })
  .map(dense)

const roleRef = fc.record({
  apiGroup: fc.constant('rbac.authorization.k8s.io'),
  kind: fc.constantFrom('Role', 'ClusterRole'),
  name,
})

const other = fc.oneof(
  object('v1', 'Service', {
    spec: fc.record({ selector: labels, ports: some(fc.record({ port: fc.constantFrom(80, 81) }), 1) }),
  }),
  object('v1', 'ServiceAccount', { imagePullSecrets: some(fc.record({ name: config }), 1) }),

  object('v1', 'Secret', { stringData: fc.dictionary(fc.constantFrom(...keys), word) }, fc.constant('plain')),
  object('rbac.authorization.k8s.io/v1', 'Role', {
    rules: some(fc.record({ resourceNames: some(config), verbs: some(word) }), 1),
  }),
  object('rbac.authorization.k8s.io/v1', 'ClusterRole', { rules: fc.constant([]) }),
  object('rbac.authorization.k8s.io/v1', 'RoleBinding', { roleRef, subjects: some(subject) }),
  object('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', { roleRef, subjects: some(subject) }),
  object('autoscaling/v2', 'HorizontalPodAutoscaler', {
    spec: fc.record({
      scaleTargetRef: fc.record({
        apiVersion: fc.constant('apps/v1'),
        kind: fc.constantFrom('Deployment', 'StatefulSet'),
        name,
      }),
    }),
  }),
  object('networking.k8s.io/v1', 'Ingress', {
    spec: fc.record({
      tls: some(fc.record({ secretName: config, hosts: some(fc.constantFrom('a.io', '$(HOST)')) }), 1),
      defaultBackend: fc.record({ service: fc.record({ name }) }),
    }),
  }),
  object('networking.k8s.io/v1', 'NetworkPolicy', {
    spec: fc.record({ podSelector: fc.record({ matchLabels: labels }) }),
  }),
  object('policy/v1', 'PodDisruptionBudget', { spec: fc.record({ selector: fc.record({ matchLabels: labels }) }) }),
  object('v1', 'PersistentVolumeClaim', { spec: fc.record({ storageClassName: name }) }),
  object('v1', 'Namespace', {}, fc.constantFrom('shop', 'other')),
  object('example.com/v1', 'Widget', {
    spec: fc.record({
      parts: some(fc.record({ name: word, size: fc.nat(9) })),
      configRef: fc.record({ name: config }),
    }),
  }),
)

const identity = (one: Json): string => {
  const {
    apiVersion,
    kind,
    metadata: m,
  } = one as { apiVersion: string; kind: string; metadata: { name: string; namespace?: string } }
  return `${apiVersion} ${kind} ${m.namespace ?? 'default'} ${m.name}`
}

export const others = fc.uniqueArray(fc.oneof({ weight: 2, arbitrary: workload }, { weight: 3, arbitrary: other }), {
  minLength: 1,
  maxLength: 5,
  selector: identity,
})

/** What patches, replacements and variables can count on. */
const anchors = fc
  .tuple(
    replicated('Deployment', fc.constant('web')),
    object('v1', 'Service', { spec: fc.record({ ports: fc.constant([{ port: 80 }]) }) }, fc.constant('web')),
    object('v1', 'ConfigMap', { data: fc.record({ A: word }) }, fc.constant('plain')),
  )
  .map((all) => all.map(withoutNamespace))

function withoutNamespace(one: Json): Json {
  const {
    metadata: { namespace: _, ...rest },
    ...body
  } = one as { metadata: { namespace?: string } }
  return { ...body, metadata: rest }
}

export const objects = fc
  .tuple(anchors, others)
  .map(([own, more]) => [...own, ...more.filter((one) => !own.some((other) => identity(other) === identity(one)))])

export function dense<T extends object>(record: T): Record<string, Json> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}
