/**
 * GitHub Actions: workflows and actions.
 *
 * Resources: `gha/Workflow` and `gha/Action` (the file; addressed by its path), below them `gha/Trigger` (`on.push`),
 * `gha/Job` (`jobs.build`), `gha/Step` (`jobs.build.steps[2]`), `gha/Command` (see platforms/shell); and what Dependabot
 * and pre-commit are told (see companions.ts). Bodies are what is written, with expressions computed as
 * far as they are known; what follows from it is in `facts`, described where each is built.
 */
import { keys, type Model, type Parsed, type Platform, type Project, problemAt, type Value } from '../../model/index.js'
import { type YamlTree, yaml } from '../../parsers/yaml/index.js'
import { newDiagnostics } from '../diagnostics.js'
import { buildAction } from './action.js'
import type { Build } from './build.js'
import { calledFiles, linkCalls } from './calls.js'
import { checkSource } from './checks/source-text.js'
import { buildCompanion } from './companions.js'
import { buildWorkflow } from './workflow.js'

export const github: Platform = { id: 'github', model }

/** Called files are read for context even where they are not among those that are scanned; GitHub nests calls ten deep. */
const mostCalled = 500

function model(files: readonly Parsed[], project: Project): Model {
  const known = new Map(files.map((file) => [file.file.path, file]))
  const find = (path: string): Parsed | undefined => known.get(path) ?? project.parse(path, 'yaml')
  const builds: Build[] = []
  const waiting = [...files]
  const called = new Set(known.keys())
  for (let file = waiting.shift(); file; file = waiting.shift()) {
    const build = buildFile(file, project, (path) => mappingOf(find(path)))
    builds.push(build)
    for (const path of calledFiles(build.resources)) {
      const more = called.has(path) || called.size > files.length + mostCalled ? undefined : find(path)
      if (!more) continue
      called.add(path)
      waiting.push(more)
    }
  }
  const resources = builds.flatMap((build) => build.resources)
  const problems = builds.flatMap((build) => build.problems)
  const links = [...builds.flatMap((build) => build.links), ...linkCalls(resources)]
  return { resources, problems, links, gaps: [] }
}

function mappingOf(file: Parsed | undefined): Value | undefined {
  const value = file && asYaml(file)?.tree.documents[0]?.value
  return value?.kind === 'map' ? value : undefined
}

function buildFile(file: Parsed, project: Project, read: Build['read']): Build {
  const parsed = asYaml(file) ?? yaml.parse(file.file)
  const [first, ...others] = parsed.tree.documents
  const build: Build = {
    project,
    comments: file.comments,
    read,
    repository: repositoryOf(file.file.path),
    resources: [],
    links: [],
    problems: [],
  }
  if (first?.value.kind !== 'map') {
    if (first)
      build.problems.push(problemAt(first.span, 'github-no-mapping', 'the file holds no workflow and no action'))
    return build
  }
  const [second] = others
  if (second) {
    const hint = 'Put each workflow into a file of its own.'
    build.problems.push(
      problemAt(second.span, 'github-documents', 'GitHub refuses a file of several documents', { hint }),
    )
  }
  const isAction = keys(first.value).includes('runs') && !keys(first.value).includes('jobs')
  if (buildCompanion(first.value, first.span, build)) return build
  const found = newDiagnostics()
  checkSource(file, first.value, found)
  if (isAction) buildAction(first.value, first.span, found, build)
  else buildWorkflow(first.value, first.span, found, build)
  return build
}

function asYaml(file: Parsed): Parsed<YamlTree> | undefined {
  const { tree } = file
  return typeof tree === 'object' && tree !== null && 'documents' in tree ? (file as Parsed<YamlTree>) : undefined
}

/** What stands before `.github/`; for files elsewhere, the scan's root. */
function repositoryOf(path: string): string {
  const at = path.indexOf('.github/')
  return at > 0 ? path.slice(0, at) : ''
}
