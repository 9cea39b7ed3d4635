/**
 * Kubernetes: every object is a resource `k8s/<Kind>` (`k8s/Service.serving.knative.dev` where a foreign kind bears a
 * well-known name), addressed `Kind/namespace/name` or `Kind/name`. What runs pods has parts, see `workloads.ts`.
 *
 * Links: `selector` (Service, PodDisruptionBudget, NetworkPolicy → PodSpec; ServiceMonitor → Service), `peer`
 * (NetworkPolicy → PodSpec), `service-account`, `config-map`, `secret`, `pull-secret`, `claim`, `priority-class`
 * (PodSpec → …), `target` (autoscalers → workload), `backend` (Ingress, routes → Service), `service-name`
 * (StatefulSet → Service), `role` and `subject` (bindings → roles, ServiceAccounts).
 */
import type { Gap, Link, Model, Parsed, Platform, Problem, Project, Resource } from '../../model/index.js'
import { selectorLinks } from './links/by-label.js'
import { objectLinks, podLinks } from './links/by-name.js'
import { takeInventory } from './links/inventory.js'
import { manifestsOf } from './manifests.js'
import { workloadOf } from './workloads.js'

export const kubernetes: Platform = { id: 'kubernetes', model }

function model(files: readonly Parsed[], _project: Project): Model {
  const problems: Problem[] = []
  const manifests = files.flatMap((file) => manifestsOf(file, problems))
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
  const resources = manifests.flatMap(({ resource }) => [resource, ...(parts.get(resource) ?? [])])
  return { resources, problems, links, gaps: files.flatMap(gapsOf) }
}

/** A file that could not be read whole may hold any object that its neighbours ask for. */
function gapsOf({ file, problems }: Parsed): Gap[] {
  if (!problems.some((problem) => problem.severity === 'error')) return []
  const slash = file.path.lastIndexOf('/')
  const below = slash < 0 ? '' : file.path.slice(0, slash)
  return [{ kinds: 'k8s/*', why: `\`${file.path}\` could not be read whole`, below }]
}
