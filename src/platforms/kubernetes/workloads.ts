/**
 * What runs: every kind that makes pods gets a part `k8s/PodSpec`, and that one parts `k8s/Container`.
 *
 * `k8s/PodSpec`: the body is the pod's `spec`, written in a Pod or in a template.
 *   facts.metadata      labels and annotations of the pods, from the Pod or the template
 *   facts.serviceAccountName   also when given by its old name `serviceAccount`
 *   facts.selected      does the workload's own selector select these pods? `Missing` where it has none
 *   facts.spreads       topology keys by which anti-affinity keeps the pods apart from each other
 *
 * `k8s/Container`: the body is the container as written; init and ephemeral containers included.
 *   facts.role          `container`, `init`, `sidecar` (an init container that keeps running) or `ephemeral`
 *   facts.securityContext   settings as they take effect: what the container leaves out comes from the pod
 *   facts.capabilities  `add` and `drop` in upper case, without `CAP_`; empty where absent
 *   facts.image         `registry`, `repository`, `tag`, `digest` of the image reference; defaults are `Missing`
 *   facts.resources     `requests` and `limits`; a limit without a request is requested, too
 *   facts.amounts       the same as numbers: cores and bytes
 *   facts.hostMounts    mounts of `hostPath` volumes: `path`, `writable`, `mountPath`
 *   facts.program, facts.flags   of the command line: `kube-apiserver`, `{ 'anonymous-auth': 'false' }`
 */
import {
  firstSet,
  get,
  mapping,
  type Path,
  printable,
  type Resource,
  type Span,
  scalar,
  table,
  text,
  type Value,
} from '../../model/index.js'
import { capabilitiesOf } from './capabilities.js'
import { effectiveSecurityContext } from './effective.js'
import { commandOf, flagsOf, programOf } from './flags.js'
import { imageParts } from './image.js'
import { groupOf } from './kinds.js'
import type { Manifest } from './manifests.js'
import { hostMounts } from './mounts.js'
import { amounts, effectiveResources } from './resources.js'
import { isSelected, spreads } from './selectors.js'

export interface Workload {
  readonly manifest: Manifest
  readonly podSpec: Resource
  readonly containers: readonly Resource[]
}

/** Paths to the pod or its template; its `metadata` and `spec` stand below. */
const templates = table<Path>({
  Pod: [],
  PodTemplate: 'template',
  CronJob: 'spec.jobTemplate.spec.template',
  SandboxTemplate: 'spec.podTemplate',
  ScaledJob: 'spec.jobTargetRef.template',
})

/** Kinds with `spec.template` that surely is a pod's, whatever it holds. */
const templated: ReadonlySet<string> = new Set([
  'DaemonSet',
  'Deployment',
  'DeploymentConfig',
  'Job',
  'ReplicaSet',
  'ReplicationController',
  'Rollout',
  'StatefulSet',
])

export function workloadOf(manifest: Manifest): Workload | undefined {
  const { body } = manifest.resource
  const template = podTemplate(manifest, body)
  if (!template) return undefined
  const spec = get(template, 'spec')
  if (spec.kind === 'missing') return undefined
  const { address } = manifest.resource
  const podSpec: Resource = {
    kind: 'k8s/PodSpec',
    address: `${address}/pod`,
    name: manifest.resource.name,
    body: spec,
    facts: podFacts(manifest, get(template, 'metadata'), spec),
    header: spec.keySpan ?? manifest.resource.header,
    extent: spec.span,
    parent: manifest.resource,
  }
  return { manifest, podSpec, containers: containersOf(podSpec, address) }
}

function podFacts({ resource, kind }: Manifest, metadata: Value, spec: Value): Value {
  const facts: [string, Value][] = [
    ['metadata', metadata],
    ['serviceAccountName', firstSet(get(spec, 'serviceAccountName'), get(spec, 'serviceAccount'))],
    [
      'selected',
      isSelected(get(resource.body, kind === 'CronJob' ? 'spec.jobTemplate.spec.selector' : 'spec.selector'), metadata),
    ],
    ['spreads', spreads(spec, metadata)],
  ]
  return mapping(new Map(facts), spec.span)
}

function podTemplate({ kind, apiVersion }: Manifest, body: Value): Value | undefined {
  const known = templates[kind]
  if (known !== undefined && !(kind === 'Pod' && groupOf(apiVersion) !== '')) return get(body, known)
  const template = get(body, 'spec.template')
  if (templated.has(kind)) return template
  const hasContainers = get(template, 'spec.containers').kind === 'list'
  return hasContainers ? template : undefined
}

const lists = [
  ['containers', 'container'],
  ['initContainers', 'init'],
  ['ephemeralContainers', 'ephemeral'],
] as const

function containersOf(podSpec: Resource, address: string): Resource[] {
  return lists.flatMap(([key, role]) => {
    const list = get(podSpec.body, key)
    if (list.kind === 'list') return list.items.map((body, i) => container(body, String(i), role, podSpec, address))
    // A list that can't be known may hold anything: one container stands for all of them.
    const hidden = list.kind === 'unknown' && key === 'containers'
    return hidden ? [container(list, '?', role, podSpec, address)] : []
  })
}

function container(body: Value, index: string, listRole: string, podSpec: Resource, address: string): Resource {
  const name = printable(get(body, 'name'), index)
  const keepsRunning = listRole === 'init' && text(get(body, 'restartPolicy')) === 'Always'
  const role = keepsRunning ? 'sidecar' : listRole
  return {
    kind: 'k8s/Container',
    address: `${address}/containers/${name}`,
    name,
    body,
    facts: containerFacts(body, role, podSpec.body),
    header: containerHeader(body),
    extent: body.span,
    parent: podSpec,
  }
}

function containerFacts(body: Value, role: string, podSpec: Value): Value {
  const command = commandOf(body)
  const resources = effectiveResources(body)
  const image = imageParts(get(body, 'image'))
  const facts: [string, Value][] = [
    ['role', scalar(role, body.span, { style: 'computed' })],
    ['securityContext', effectiveSecurityContext(podSpec, body)],
    ['capabilities', capabilitiesOf(body)],
    ['image', image],
    ['resources', resources],
    ['amounts', amounts(resources)],
    ['hostMounts', hostMounts(podSpec, body)],
    ['program', programOf(command, image)],
    ['flags', flagsOf(command)],
  ]
  return mapping(new Map(facts), body.span)
}

/** `name: web` where it stands, else the container's first line. */
function containerHeader(body: Value): Span {
  const name = get(body, 'name')
  if (name.kind === 'scalar' && name.keySpan) return { ...name.span, start: name.keySpan.start }
  const { file, start, end } = body.span
  const newline = file.text.indexOf('\n', start)
  return { file, start, end: newline < 0 ? end : Math.min(end, newline) }
}
