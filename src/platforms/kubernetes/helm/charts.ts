/** Helm charts: which files belong to one, what it deploys, and what is left open where nobody rendered it. */
import { posix } from 'node:path'
import {
  get,
  lineSpan,
  type Parsed,
  type Problem,
  type Project,
  printable,
  problemAt,
  type Value,
} from '../../../model/index.js'
import { documentsOf } from '../manifests.js'
import { runHelm } from './program.js'
import { objectsOfOutput, type RenderedObject } from './render.js'
import { helmSettingsOf } from './settings.js'
import { valuesOf } from './values.js'

export interface Chart {
  /** Its `Chart.yaml`. */
  readonly main: Parsed
  /** Everything below its directory, subcharts included. */
  readonly files: readonly Parsed[]
}

const chartFile = /(?:^|\/)Chart\.ya?ml$/

export function chartsOf(files: readonly Parsed[]): {
  readonly charts: readonly Chart[]
  readonly rest: readonly Parsed[]
} {
  const mains = files.filter((parsed) => chartFile.test(parsed.file.path))
  const outermost = mains.filter((main) => !mains.some((other) => other !== main && isBelow(main, directoryOf(other))))
  const charts = outermost.map((main) => ({
    main,
    files: files.filter((parsed) => isBelow(parsed, directoryOf(main))),
  }))
  const own = new Set(charts.flatMap((chart) => chart.files))
  return { charts, rest: files.filter((parsed) => !own.has(parsed)) }
}

function directoryOf({ file }: Parsed): string {
  return posix.dirname(file.path)
}

function isBelow({ file }: Parsed, directory: string): boolean {
  return directory === '.' ? !file.path.startsWith('../') : file.path.startsWith(`${directory}/`)
}

/** Says once that a chart's templates were read as they stand. @returns why there may be more objects than these. */
export function notRendered({ main, files }: Chart, problems: Problem[]): readonly string[] {
  const templates = files.filter(({ file }) => file.text.includes('{{'))
  if (templates.length === 0) return []
  const name = nameOf(main)
  const what = printable(name) || directoryOf(main)
  const many = templates.length === 1 ? 'one template' : `${templates.length} templates`
  const were = templates.length === 1 ? 'was' : 'were'
  const at = name.kind === 'scalar' ? name.span : lineSpan(main.file, 1)
  const message = `${many} of the chart \`${what}\` ${were} judged without being rendered: what Helm fills in is undecided`
  problems.push(problemAt(at, 'helm-not-rendered', message, { severity: 'warning' }))
  return [`the templates of the chart \`${what}\` were not rendered`]
}

function nameOf(main: Parsed): Value {
  const [document] = documentsOf(main)
  return document ? get(document.value, 'name') : { kind: 'missing', span: lineSpan(main.file, 1) }
}

/** The objects of every release of a chart; undefined where rendering isn't asked for, or nothing could be rendered. */
export function releasesOf(
  { main }: Chart,
  project: Project,
  problems: Problem[],
): readonly (readonly RenderedObject[])[] | undefined {
  const settings = helmSettingsOf(project)
  if (!settings.render || project.directory === undefined) return undefined
  const name = nameOf(main)
  const at = name.kind === 'scalar' ? name.span : lineSpan(main.file, 1)
  const chart = directoryOf(main)
  const wanted = settings.releases.filter((release) => release.chart === chart)
  const own = { chart, name: '', namespace: 'default', values: [], options: [] }
  const rendered: (readonly RenderedObject[])[] = []
  for (const release of wanted.length > 0 ? wanted : [own]) {
    const named = { ...release, name: release.name || printable(name, 'release') }
    const result = runHelm(posix.join(project.directory, chart), named, settings.timeoutMilliseconds)
    const find = valuesOf(chart, release.values, undefined, project)
    if ('output' in result) rendered.push(objectsOfOutput(result.output, chart, at, project, find))
    else {
      const message = `the release \`${named.name}\` could not be rendered: ${result.why}`
      problems.push(problemAt(at, 'helm-render', message, { hint: 'Try `helm template` with the same values.' }))
    }
  }
  return rendered.length > 0 ? rendered : undefined
}
