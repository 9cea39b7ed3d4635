/**
 * GitLab CI: pipelines with their local includes, jobs with templates and defaults merged in.
 *
 * Resources: `gitlab/Pipeline` (addressed by its path), below it `gitlab/Include`, `gitlab/Job` (by its name) and
 * `gitlab/Template` (hidden jobs). Facts are described in pipeline.ts.
 */
import {
  child,
  type Gap,
  type Link,
  type Model,
  type Parsed,
  type Platform,
  type Problem,
  type Project,
  printable,
  problemAt,
  type Resource,
} from '../../model/index.js'
import type { YamlTree } from '../../parsers/yaml/index.js'
import { type Config, configOf } from './config.js'
import { isYaml } from './includes.js'
import { buildPipeline } from './pipeline.js'

export const gitlab: Platform = { id: 'gitlab', model }

function model(files: readonly Parsed[], project: Project): Model {
  const resources: Resource[] = []
  const links: Link[] = []
  const problems: Problem[] = []
  const gaps: Gap[] = []
  for (const config of pipelines(files.filter(isYaml), project, problems)) {
    const built = buildPipeline(config)
    resources.push(...built.resources)
    links.push(...built.links)
    gaps.push(...gapsOf(config))
  }
  return { resources, problems, links, gaps }
}

/** Files that others include are part of those; what nobody includes is a pipeline of its own. */
function pipelines(files: readonly Parsed<YamlTree>[], project: Project, problems: Problem[]): readonly Config[] {
  const configs = files.flatMap((file) => {
    const config = configOf(file, repositoryOf(file.file.path), project)
    const at = file.tree.documents[0]?.span
    if (!config && at) {
      const hint = 'A pipeline is a mapping of job names to jobs.'
      problems.push(problemAt(at, 'gitlab-no-mapping', 'the file holds no GitLab pipeline', { hint }))
    }
    return config ? [config] : []
  })
  const included = new Set(configs.flatMap((config) => [...config.paths]))
  return configs.filter((config) => isMain(config.file.path) || !included.has(config.file.path))
}

function isMain(path: string): boolean {
  return /(?:^|\/)\.gitlab-ci\.ya?ml$/.test(path)
}

/** Local includes are relative to the repository's root: where the `.gitlab-ci.yml` or the `.gitlab/` folder stands. */
function repositoryOf(path: string): string {
  const folder = path.indexOf('.gitlab/')
  if (folder >= 0) return path.slice(0, folder)
  return isMain(path) ? path.slice(0, path.lastIndexOf('/') + 1) : ''
}

function gapsOf(config: Config): readonly Gap[] {
  const directory = config.file.path.slice(0, Math.max(0, config.file.path.lastIndexOf('/')))
  return config.unread.map(({ type, value }) => ({
    kinds: 'gitlab/*',
    why: `the ${type} include \`${printable(child(value, type))}\` is not read`,
    below: directory,
  }))
}
