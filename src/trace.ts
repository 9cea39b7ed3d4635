/** How a rule judges the resources of a file or directory, step by step. */
import { relative, resolve } from 'node:path'
import type { Config } from './engine/config.js'
import { narrow } from './engine/evaluate.js'
import { globMatcher } from './engine/glob.js'
import { load } from './engine/load.js'
import { parseFiles } from './engine/parse.js'
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
  /** Does a scan with this configuration run the rule here? */
  readonly enabled: boolean
}

export interface Traced {
  readonly resources: readonly TracedResource[]
  /** Kinds that are there, for a rule that selects none of them. */
  readonly kinds: readonly string[]
}

export interface TraceInput {
  readonly cwd: string
  readonly config: Config
  /** Built-in, or of the user's own. */
  readonly rule: Rule
  readonly isOwn: boolean
  /** A file or directory; the whole working directory is context. */
  readonly path: string
}

export async function traceRule({ cwd, config, rule, isOwn, path }: TraceInput): Promise<Traced> {
  const wanted = relative(cwd, resolve(cwd, path)).replaceAll('\\', '/')
  const loaded = await load({ cwd, paths: ['.', path], overlay: {}, included: () => true, format: registry.format })
  const { graph } = await buildWorld(parseFiles(loaded), config, { ...registry, rules: async () => [] })
  const isWanted = ({ header: { file } }: Resource): boolean =>
    wanted === '' || file.path === wanted || file.path.startsWith(`${wanted}/`)
  const selection: Selection = {
    preset: config.preset ?? 'default',
    config,
    own: new Set(isOwn ? [rule.meta.id] : []),
    glob: await globMatcher(config),
  }
  const selected = new Set(rule.select.flatMap((kind) => graph.ofKind(kind)))
  return {
    resources: [...selected].filter(isWanted).map((resource) => traceOf(rule, resource, graph, selection)),
    kinds: [...new Set(graph.resources.filter(isWanted).map((r) => r.kind))].sort(),
  }
}

function traceOf(rule: Rule, resource: Resource, graph: Graph, selection: Selection): TracedResource {
  const said: string[] = []
  const { enabled, options } = settingsFor(rule.meta, resource.header.file.path, selection)
  const context: CheckContext = {
    graph,
    options,
    linked: graph.linked,
    report: ({ at, message }) => said.push(`${place(narrow(at))}: finding: ${message}`),
    undecided: (at, why) => said.push(`${place(narrow(at))}: undecided${why ? `: ${why}` : ''}`),
  }
  try {
    rule.check(resource, context)
  } catch (error) {
    said.push(`the rule failed: ${error instanceof Error ? error.message : String(error)}`)
  }
  return { resource, subjects: rule.trace?.(resource, context), said, enabled }
}
