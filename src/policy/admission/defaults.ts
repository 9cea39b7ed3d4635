/**
 * What the API server writes into an object before admission policies see it. Source: the API reference of Kubernetes
 * 1.36. A default stands at the place of the object it is added to.
 */
import { child, get, type Mapping, mapping, type Primitive, scalar, text, type Value } from '../../model/index.js'
import { isClusterScoped, isKnownKind, templates } from './kinds.js'
import { textAt } from './read.js'

type Default = Primitive | Value | ((self: Value) => Value | undefined)
type Change = (value: Value) => Value

const known = new WeakMap<Value, Value>()

/** The object as a policy of the API server sees it. */
export function defaulted(manifest: Value): Value {
  const before = known.get(manifest)
  if (before) return before
  const result = ofKind(inNamespace(manifest))
  known.set(manifest, result)
  return result
}

/** An object of a namespaced kind that names none is created in `default`. */
export function inNamespace(manifest: Value): Value {
  const kind = textAt(manifest, 'kind')
  if (!isKnownKind(kind) || isClusterScoped(kind)) return manifest
  return change(manifest, 'metadata', (m) => fill(m, { namespace: 'default' }))
}

function ofKind(manifest: Value): Value {
  const kind = textAt(manifest, 'kind')
  const template = templates[kind]
  const withPods = template ? changeAt(manifest, [...template, 'spec'], (s) => podSpec(s, kind)) : manifest
  switch (kind) {
    case 'Pod':
      return change(manifest, 'spec', (s) => fill(podSpec(s, kind), { serviceAccountName: 'default' }))
    case 'Deployment':
      return change(withPods, 'spec', (s) =>
        fill(s, { replicas: 1, revisionHistoryLimit: 10, progressDeadlineSeconds: 600 }),
      )
    case 'StatefulSet':
      return change(withPods, 'spec', (s) =>
        fill(s, { replicas: 1, revisionHistoryLimit: 10, podManagementPolicy: 'OrderedReady' }),
      )
    case 'ReplicaSet':
    case 'ReplicationController':
      return change(withPods, 'spec', (s) => fill(s, { replicas: 1 }))
    case 'DaemonSet':
      return change(withPods, 'spec', (s) => fill(s, { revisionHistoryLimit: 10 }))
    case 'Job':
      return change(withPods, 'spec', job)
    case 'CronJob':
      return change(changeAt(withPods, ['spec', 'jobTemplate', 'spec'], job), 'spec', (s) =>
        fill(s, {
          concurrencyPolicy: 'Allow',
          suspend: false,
          successfulJobsHistoryLimit: 3,
          failedJobsHistoryLimit: 1,
        }),
      )
    case 'Service':
      return change(manifest, 'spec', service)
    case 'PersistentVolumeClaim':
      return change(manifest, 'spec', (s) => fill(s, { volumeMode: 'Filesystem' }))
    case 'Secret':
      return fill(manifest, { type: 'Opaque' })
    default:
      return manifest
  }
}

const job: Change = (s) => fill(s, { parallelism: 1, completions: 1, backoffLimit: 6, suspend: false })

const service: Change = (s) =>
  each(fill(s, { type: 'ClusterIP', sessionAffinity: 'None', internalTrafficPolicy: 'Cluster' }), 'ports', (p) =>
    fill(p, { protocol: 'TCP', targetPort: (self) => only(child(self, 'port')) }),
  )

function podSpec(spec: Value, kind: string): Value {
  const isJob = kind === 'Job' || kind === 'CronJob'
  const filled = fill(spec, {
    ...(isJob ? {} : { restartPolicy: 'Always' }),
    dnsPolicy: 'ClusterFirst',
    schedulerName: 'default-scheduler',
    terminationGracePeriodSeconds: 30,
    securityContext: empty,
  })
  const withContainers = each(each(filled, 'containers', container), 'initContainers', container)
  return each(withContainers, 'volumes', volume)
}

function container(c: Value): Value {
  const filled = fill(c, {
    imagePullPolicy: pullPolicy,
    terminationMessagePath: '/dev/termination-log',
    terminationMessagePolicy: 'File',
    resources: empty,
  })
  const withPorts = each(filled, 'ports', (p) => fill(p, { protocol: 'TCP' }))
  const withRequests = change(withPorts, 'resources', requests)
  return ['livenessProbe', 'readinessProbe', 'startupProbe'].reduce(
    (value, name) => change(value, name, probe),
    withRequests,
  )
}

const empty = (self: Value): Value => mapping(new Map(), self.span)

/** `Always` for the tag `latest`, given or not. */
function pullPolicy(c: Value): Value | undefined {
  const image = child(c, 'image')
  if (image.kind !== 'scalar') return undefined
  const name = text(image)
  const isLatest = !name.includes('@') && (/:latest$/.test(name) || !/:[^/]*$/.test(name))
  return scalar(isLatest ? 'Always' : 'IfNotPresent', image.span)
}

/** What is limited and not requested is requested as far as it is limited. */
function requests(resources: Value): Value {
  const limits = child(resources, 'limits')
  if (limits.kind !== 'map') return resources
  const withRequests = fill(resources, { requests: empty })
  return change(withRequests, 'requests', (r) => fill(r, Object.fromEntries(limits.entries)))
}

const probe: Change = (p) => fill(p, { timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3 })

const volume: Change = (v) => {
  const withMode = ['secret', 'configMap', 'projected', 'downwardAPI'].reduce(
    (value, name) => change(value, name, (source) => fill(source, { defaultMode: 420 })),
    v,
  )
  return change(withMode, 'hostPath', (source) => fill(source, { type: '' }))
}

/** Adds the fields that are absent; what isn't a mapping stays. */
function fill(value: Value, defaults: Readonly<Record<string, Default>>): Value {
  if (value.kind !== 'map') return value
  const added: [string, Value][] = []
  for (const [key, given] of Object.entries(defaults)) {
    if (child(value, key).kind !== 'missing') continue
    const made = defaultOf(value, given)
    if (made) added.push([key, made])
  }
  return added.length === 0 ? value : { ...value, entries: new Map([...value.entries, ...added]) }
}

function defaultOf(self: Mapping, given: Default): Value | undefined {
  if (typeof given === 'function') return given(self)
  return typeof given === 'object' && given !== null ? given : scalar(given, self.keySpan ?? self.span)
}

const only = (value: Value): Value | undefined => (value.kind === 'missing' ? undefined : value)

function change(value: Value, key: string, by: Change): Value {
  const before = child(value, key)
  if (value.kind !== 'map' || before.kind !== 'map') return value
  const after = by(before)
  return after === before ? value : { ...value, entries: new Map([...value.entries, [key, after]]) }
}

function changeAt(value: Value, path: readonly string[], by: Change): Value {
  const [key, ...rest] = path
  if (key === undefined) return by(value)
  return get(value, path).kind === 'map' ? change(value, key, (inner) => changeAt(inner, rest, by)) : value
}

function each(value: Value, key: string, by: Change): Value {
  const list = child(value, key)
  if (value.kind !== 'map' || list.kind !== 'list') return value
  return { ...value, entries: new Map([...value.entries, [key, { ...list, items: list.items.map(by) }]]) }
}
