/** model and link: parsed files of every platform → one graph of resources, and the rules that may judge them. */
import type {
  Format,
  FormatId,
  Gap,
  Graph,
  Link,
  Model,
  Parsed,
  Platform,
  Problem,
  Project,
  Resource,
  Rule,
} from '../model/index.js'
import type { Config } from './config.js'
import { buildGraph } from './graph.js'
import type { ParsedFiles } from './parse.js'
import { project } from './project.js'
import { settingsOfPlatform } from './schemas.js'
import type { WhichRules } from './settings.js'

/** What the engine is handed: it knows no parser, platform or rule by name. */
export interface Registry {
  format(id: FormatId): Promise<Format>
  platform(id: string): Promise<Platform | undefined>
  /**
   * Built-in rules about resources of a platform.
   * @param resources those that are there: some rules are loaded for few of them; absent where all rules are wanted
   */
  rules(platform: string, which: WhichRules, resources?: readonly Resource[]): Promise<readonly Rule[]>
}

/** Everything the rules look at. */
export interface World {
  readonly graph: Graph
  /** Built-in rules of the platforms that were met. */
  readonly rules: readonly Rule[]
  /** What was judged, without its syntax trees: they are large, and resources are made of them by now. */
  readonly files: readonly Pick<Parsed, 'file' | 'comments'>[]
  readonly problems: readonly Problem[]
}

export async function buildWorld(
  { byPlatform, store, partial, schemas }: ParsedFiles,
  config: Config,
  registry: Registry,
  which: WhichRules = 'all',
): Promise<World> {
  const resources: Resource[] = []
  const links: Link[] = []
  const gaps: Gap[] = []
  const problems: Problem[] = []
  const rules: Rule[] = []
  for (const [id, files] of byPlatform) {
    append(
      problems,
      files.flatMap((f) => f.problems),
    )
    const platform = await registry.platform(id)
    if (!platform) continue
    for (const format of platform.formats ?? []) {
      if (!store.formats.has(format)) store.formats.set(format, await registry.format(format))
    }
    const model = modelOf(platform, files, project(store, settingsOfPlatform(id, config, schemas)))
    append(resources, model.resources)
    append(links, model.links)
    append(gaps, model.gaps)
    append(problems, model.problems)
    const { absenceNeeds } = platform
    if (partial && absenceNeeds) gaps.push({ kinds: absenceNeeds, why: 'only the named files were read' })
    rules.push(...(await registry.rules(id, which, model.resources)))
  }
  // A file that a schema of the user's speaks of is read for two platforms.
  const files = [...new Set([...byPlatform.values()].flat())].map(({ file, comments }) => ({ file, comments }))
  return { graph: buildGraph(resources, links, gaps), rules, files, problems }
}

/** A platform that fails takes its own files down, and no others. */
function modelOf(platform: Platform, files: readonly Parsed[], around: Project): Model {
  try {
    return platform.model(files, around)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const problem: Problem = {
      code: 'platform-failed',
      severity: 'error',
      message: `none of the ${files.length} files of ${platform.id} could be judged: ${why}`,
      hint: 'This is a mistake in Bylaw: please report it with the file that causes it.',
      path: files[0]?.file.path ?? '',
    }
    return { resources: [], problems: [problem], links: [], gaps: [{ kinds: '*', why: problem.message }] }
  }
}

/** Not by spreading: a large repository has more links than a call may have arguments. */
function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one)
}
