/** Directories → module sources, each read once. */
import { posix } from 'node:path'
import { type Parsed, type Problem, type Project, span } from '../../../model/index.js'
import { isBody, jsonValue } from '../trees.js'
import { bodyOfJson } from './json.js'
import { isConfiguration, isLocal, joinDirectory } from './locate.js'
import { attributeOf, type ModuleFile, type ModuleSource, moduleSource } from './source.js'

export interface Loader {
  /** Directories of the given files, sorted. */
  readonly directories: readonly string[]
  load(directory: string): ModuleSource
  /** Is a file's content to be judged, or only there so that others can be understood? */
  reports(path: string): boolean
  /** Of everything loaded so far. */
  problems(): readonly Problem[]
}

export function moduleLoader(given: readonly Parsed[], project: Project): Loader {
  const byPath = new Map(given.filter((parsed) => isConfiguration(parsed.file.path)).map((p) => [p.file.path, p]))
  const directories = [...new Set([...byPath.keys()].map(directoryOf))].sort()
  const sources = new Map<string, ModuleSource>()
  const problems: Problem[] = []
  const load = (directory: string): ModuleSource => {
    const known = sources.get(directory)
    if (known) return known
    const files = filesIn(directory, byPath, project)
    for (const file of files) if (!byPath.has(file.file.path)) problems.push(...file.problems)
    const source = moduleSource(directory, files.map(moduleFile))
    problems.push(...source.problems)
    sources.set(directory, source)
    return source
  }
  const own = new Set(directories)
  return {
    directories,
    load,
    reports: (path) => byPath.has(path) || !own.has(directoryOf(path)),
    problems: () => problems,
  }
}

function directoryOf(path: string): string {
  const directory = posix.dirname(path)
  return directory === '.' ? '' : directory
}

/** The given files and their neighbours: a variable may be declared in a file that was not named. */
function filesIn(directory: string, given: ReadonlyMap<string, Parsed>, project: Project): readonly Parsed[] {
  const listed = project
    .list(directory === '' ? '.' : directory)
    .filter(isConfiguration)
    .map((name) => (directory === '' ? name : `${directory}/${name}`))
  const paths = new Set([...listed, ...[...given.keys()].filter((path) => directoryOf(path) === directory)])
  return [...paths].sort().flatMap((path) => {
    // OpenTofu reads `x.tofu` in place of `x.tf`.
    if (path.includes('.tf') && paths.has(path.replace(/\.tf(\.json)?$/, '.tofu$1'))) return []
    return given.get(path) ?? project.parse(path, path.endsWith('.json') ? 'json' : 'hcl') ?? []
  })
}

function moduleFile(parsed: Parsed): ModuleFile {
  const { file, tree } = parsed
  const whole = span(file, 0, file.text.length)
  const broken = parsed.problems.some((problem) => problem.severity === 'error')
  return { path: file.path, body: isBody(tree) ? tree : bodyOfJson(jsonValue(parsed), whole), broken }
}

/** Directories that `module` blocks with a local source call. */
export function calledDirectories(sources: readonly ModuleSource[]): ReadonlySet<string> {
  const called = new Set<string>()
  for (const { directory, calls } of sources) {
    for (const block of calls.values()) {
      const source = attributeOf(block.body, 'source')?.value
      const part = source?.type === 'template' ? source.parts[0] : undefined
      if (part?.type === 'text' && isLocal(part.value)) called.add(joinDirectory(directory, part.value))
    }
  }
  return called
}
