/**
 * Kubernetes: every object is a resource `k8s/<Kind>` (`k8s/Service.serving.knative.dev` where a foreign kind bears a
 * well-known name), addressed `Kind/namespace/name` or `Kind/name`. What runs pods has parts, see `workloads.ts`.
 *
 * Links: `selector` (Service, PodDisruptionBudget, NetworkPolicy → PodSpec; ServiceMonitor → Service), `peer`
 * (NetworkPolicy → PodSpec), `service-account`, `config-map`, `secret`, `pull-secret`, `claim`, `priority-class`
 * (PodSpec → …), `target` (autoscalers → workload), `backend` (Ingress, routes → Service), `service-name`
 * (StatefulSet → Service), `role` and `subject` (bindings → roles; ServiceAccounts and the pods that run as them). Links join what is deployed
 * together, see `units.ts`.
 */
import type { Gap, Link, Model, Parsed, Platform, Project, Resource, Span } from '../../model/index.js'
import { withCustomSchemas } from './custom-resources.js'
import { selectorLinks } from './links/by-label.js'
import { objectLinks, podLinks } from './links/by-name.js'
import { takeInventory } from './links/inventory.js'
import { type Manifest, withoutViolationsIn } from './manifests.js'
import { withRelease } from './release.js'
import { tornParts } from './schema/torn.js'
import { type Unit, unitsOf, withinUnits } from './units.js'
import { workloadOf } from './workloads.js'

export const kubernetes: Platform = { id: 'kubernetes', absenceNeeds: 'k8s/*', formats: ['yaml', 'helm'], model }

function model(files: readonly Parsed[], project: Project): Model {
  const { units: read, problems } = unitsOf(files, project)
  const checked = withoutTorn(withCustomSchemas(read, project, problems), tornParts(files))
  const units = withRelease(checked, project, problems)
  const manifests = units.flatMap((unit) => unit.manifests)
  const workloads = manifests.flatMap((manifest) => workloadOf(manifest) ?? [])
  const inventory = takeInventory(manifests, workloads)
  const links: Link[] = [
    ...manifests.flatMap((manifest) => objectLinks(manifest, inventory)),
    ...manifests.flatMap((manifest) => selectorLinks(manifest, inventory)),
    ...workloads.flatMap((workload) => podLinks(workload, inventory)),
  ]
  const parts = new Map<Resource, readonly Resource[]>(
    workloads.map(({ manifest, podSpec, containers }) => [manifest.resource, [podSpec, ...containers]]),
  )
  const withParts = ({ resource }: Manifest): readonly Resource[] => [resource, ...(parts.get(resource) ?? [])]
  const gaps = [...files.flatMap(gapsOf), ...units.flatMap((unit) => hiddenIn(unit, unit.manifests.flatMap(withParts)))]
  return { resources: manifests.flatMap(withParts), problems, links: withinUnits(links, units), gaps }
}

/** No departure from a schema is sure where a syntax error tore the text. */
function withoutTorn(units: readonly Unit[], torn: readonly Span[]): readonly Unit[] {
  if (torn.length === 0) return units
  return units.map((unit) => ({ ...unit, manifests: unit.manifests.map((m) => withoutViolationsIn(m, torn)) }))
}

/** What a unit may hold beyond what was seen. */
function hiddenIn({ hidden }: Unit, resources: readonly Resource[]): Gap[] {
  const among = new Set(resources)
  return hidden.map((why) => ({ kinds: 'k8s/*', why, among }))
}

/** A file that could not be read whole may hold any object that its neighbours ask for. */
function gapsOf({ file, problems }: Parsed): Gap[] {
  if (!problems.some((problem) => problem.severity === 'error')) return []
  const slash = file.path.lastIndexOf('/')
  const below = slash < 0 ? '' : file.path.slice(0, slash)
  return [{ kinds: 'k8s/*', why: `\`${file.path}\` could not be read whole`, below }]
}
