/** How a rule judges the resources of a file, step by step. */
import { relative, resolve } from 'node:path'
import { narrow } from './engine/evaluate.js'
import { load } from './engine/load.js'
import { type Selection, settingsFor } from './engine/settings.js'
import { buildWorld } from './engine/world.js'
import { type CheckContext, type Graph, place, type Resource, type Rule, type TracedSubject } from './model/index.js'
import { registry } from './registry.js'

export interface TracedResource {
  readonly resource: Resource
  /** Undefined for rules that are programs: only what they say can be shown. */
  readonly subjects: readonly TracedSubject[] | undefined
  /** What the rule reports and leaves undecided, with the place. */
  readonly said: readonly string[]
}

/** @param own policies of the user's own; the whole working directory is context. Undefined if there is no such rule. */
export async function traceRule(
  cwd: string,
  id: string,
  file: string,
  own: readonly Rule[],
): Promise<readonly TracedResource[] | undefined> {
  const path = relative(cwd, resolve(cwd, file)).replaceAll('\\', '/')
  const loaded = await load({ cwd, paths: ['.', path], overlay: {}, included: () => true, format: registry.format })
  const { graph, rules } = await buildWorld(loaded, {}, registry)
  const rule = [...own, ...rules].find(({ meta }) => meta.id === id)
  if (!rule) return undefined
  const resources = [...new Set(rule.select.flatMap((kind) => graph.ofKind(kind)))]
  return resources.filter((r) => r.header.file.path === path).map((resource) => traceOf(rule, resource, graph))
}

function traceOf(rule: Rule, resource: Resource, graph: Graph): TracedResource {
  const said: string[] = []
  const selection: Selection = { preset: 'all', config: {}, own: new Set(), glob: () => false }
  const context: CheckContext = {
    graph,
    options: settingsFor(rule.meta, '', selection).options,
    linked: graph.linked,
    report: ({ at, message }) => said.push(`${place(narrow(at))}: finding: ${message}`),
    undecided: (at, why) => said.push(`${place(narrow(at))}: undecided${why ? `: ${why}` : ''}`),
  }
  try {
    rule.check(resource, context)
  } catch (error) {
    said.push(`the rule failed: ${error instanceof Error ? error.message : String(error)}`)
  }
  return { resource, subjects: rule.trace?.(resource, context), said }
}
