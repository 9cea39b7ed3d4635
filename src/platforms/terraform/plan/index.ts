/** Plans: resources of `planned_values`, placed in the configuration that lies beside the plan, else in the plan. */
import { posix } from 'node:path'
import { get, type Link, type Parsed, type Project, type Resource, type Span } from '../../../model/index.js'
import type { Block } from '../../../parsers/hcl/index.js'
import { awsFacts } from '../aws/facts.js'
import { sourceText } from '../calls.js'
import { hasConfiguration, locate } from '../modules/locate.js'
import type { ModuleSource } from '../modules/source.js'
import { nameLinks } from '../names.js'
import { placeIn } from './place.js'
import { type PlannedResource, planOf } from './read.js'
import { type Modelled, planLinks } from './references.js'

export interface PlanModel {
  /** Where the configuration lies it was made from, as far as can be told. */
  readonly directory: string
  readonly resources: readonly Resource[]
  readonly links: readonly Link[]
}

export function planModel(
  parsed: Parsed,
  project: Project,
  load: (directory: string) => ModuleSource,
): PlanModel | undefined {
  const plan = planOf(parsed)
  if (!plan) return undefined
  const beside = posix.dirname(parsed.file.path)
  const directory = beside === '.' ? '' : beside
  const root = hasConfiguration(project, directory) ? load(directory) : undefined
  const modelled = plan.resources.map((planned): Modelled => {
    const block = root && blockOf(planned, root, project, load)
    return { planned, resource: block ? inSource(planned, block) : inPlan(planned) }
  })
  const links = planLinks(modelled, plan.configuration)
  const referred = new Map<Resource, Set<Resource>>()
  for (const { from, to } of links) referred.set(from, (referred.get(from) ?? new Set()).add(to))
  const parties = modelled
    .filter(({ planned }) => planned.mode === 'managed')
    .map(({ planned, resource }) => ({
      type: planned.type,
      resource,
      argument: (name: string) => {
        const value = get(resource.body, name)
        return value.kind === 'missing' ? undefined : value
      },
      expression: () => undefined,
    }))
  return {
    directory,
    resources: modelled.map(({ resource }) => resource),
    links: [...links, ...nameLinks(parties, referred)],
  }
}

/** The block in the configuration, through the modules' local sources. */
function blockOf(
  { modules, mode, type, name }: PlannedResource,
  root: ModuleSource,
  project: Project,
  load: (directory: string) => ModuleSource,
): Block | undefined {
  let source = root
  for (const [i, called] of modules.entries()) {
    const call = source.calls.get(called)
    const written = call && sourceText(call)
    if (written === undefined) return undefined
    const located = locate(written, source.directory, root.directory, modules.slice(0, i + 1), project)
    if (located.kind !== 'directory') return undefined
    source = load(located.directory)
  }
  return source.resources.get(`${mode === 'data' ? 'data.' : ''}${type}.${name}`)
}

function inSource(planned: PlannedResource, block: Block): Resource {
  return modelOf(planned, placeIn(block, planned.values), block.header, block.span)
}

function inPlan(planned: PlannedResource): Resource {
  const address = get(planned.at, 'address')
  return modelOf(planned, planned.values, address.span, planned.at.span)
}

function modelOf(planned: PlannedResource, body: Resource['body'], header: Span, extent: Span): Resource {
  const { address, mode, type, name } = planned
  const kind = mode === 'data' ? `data.${type}` : type
  const facts = awsFacts(kind, body, header)
  return {
    kind: `tf/${kind}`,
    address,
    name: `${kind}.${name}`,
    body,
    ...(facts ? { facts } : {}),
    header,
    extent,
  }
}
