/**
 * What is deployed together: the objects of one kustomization, those of one chart, or all manifests that belong to
 * neither. Two kustomizations that share a file are alternatives, as overlays for test and production are: their objects never meet.
 */
import {
  type Link,
  type Parsed,
  type Problem,
  type Project,
  type Repair,
  type Resource,
  root,
} from '../../model/index.js'
import { chartsOf, notRendered, releasesOf } from './helm/charts.js'
import { templateRepair } from './helm/repair.js'
import { idOf, type KObject, kustomizationsOf, writtenId } from './kustomize/index.js'
import { type Manifest, manifestOf, manifestsOf, manifestsOfBody } from './manifests.js'

export interface Unit {
  readonly manifests: readonly Manifest[]
  /** Why there may be more of them. */
  readonly hidden: readonly string[]
}

export function unitsOf(
  files: readonly Parsed[],
  project: Project,
): { readonly units: readonly Unit[]; readonly problems: Problem[] } {
  const kustomizations = kustomizationsOf(files, project)
  const problems: Problem[] = [...kustomizations.problems]
  const others = files.filter((parsed) => !kustomizations.inputs.has(parsed.file.path))
  const { charts, rest } = chartsOf(others)
  const unit = (own: readonly Parsed[], hidden: readonly string[]): Unit => ({
    manifests: own.flatMap((parsed) => manifestsOf(parsed, problems)),
    hidden,
  })
  const units = [
    unit(rest, []),
    ...charts.flatMap((chart) => {
      const releases = releasesOf(chart, project, problems)
      const made = releases?.map((objects) => ({
        manifests: objects.flatMap(({ body, extent }) => manifestsOfBody(body, extent)),
        hidden: [],
      })) ?? [unit(chart.files, notRendered(chart, problems))]
      return made.map(({ manifests, hidden }) => ({
        manifests: manifests.map((manifest) => repairedBy(manifest, templateRepair)),
        hidden,
      }))
    }),
    ...kustomizations.roots.map(({ objects, hidden }) => ({
      manifests: objects.map((object) => manifestFrom(object, kustomizations.repair(object))),
      hidden,
    })),
  ]
  return { units, problems }
}

function manifestFrom(object: KObject, repair: Repair): Manifest {
  const { kind, group, version } = idOf(object.body)
  const apiVersion = group === '' ? version : `${group}/${version}`
  const { resource, ...manifest } = manifestOf(object.body, object.extent, kind, apiVersion, writtenId(object))
  const patches = object.sources.filter(({ span }) => span !== object.extent).map(({ value }) => value)
  return { ...manifest, resource: { ...resource, patches, repair } }
}

function repairedBy(manifest: Manifest, repair: Repair): Manifest {
  return { ...manifest, resource: { ...manifest.resource, repair } }
}

/** Links within a unit hold; between units that could be deployed side by side they are in doubt. */
export function withinUnits(links: readonly Link[], units: readonly Unit[]): readonly Link[] {
  if (units.length < 2) return links
  const unitOf = new Map<Resource, Unit>()
  for (const unit of units) for (const { resource } of unit.manifests) unitOf.set(resource, unit)
  const filesOf = new Map(units.map((unit) => [unit, new Set(unit.manifests.map((m) => m.resource.extent.file.path))]))
  return links.flatMap((link): readonly Link[] => {
    const [from, to] = [unitOf.get(root(link.from)), unitOf.get(root(link.to))]
    if (!from || !to || from === to) return [link]
    const shared = [...(filesOf.get(from) ?? [])].some((path) => filesOf.get(to)?.has(path))
    return shared ? [] : [{ ...link, doubt: 'they belong to different kustomizations or charts' }]
  })
}
