/** `helmCharts`: charts that lie beside the kustomization, rendered where that is asked for, else as they stand. */
import { posix } from 'node:path'
import { get, isUnset, items, plain, printable, type Value } from '../../../model/index.js'
import { runHelm } from '../helm/program.js'
import { objectsOfOutput } from '../helm/render.js'
import { helmSettingsOf, type Release } from '../helm/settings.js'
import { valuesOf } from '../helm/values.js'
import { documentsOf } from '../manifests.js'
import { asKubernetesReads } from '../read.js'
import { type KObject, objectsOf, withoutSources } from './object.js'
import { complain, type Reader, resolvePath } from './reader.js'

export interface ChartSurroundings {
  readonly directory: string
  readonly reader: Reader
  readonly hidden: string[]
  readonly namespace: Value | undefined
}

/** @param hidden takes why there may be more objects than these. */
export function objectsOfChart(
  item: Value,
  globals: Value,
  { directory, reader, hidden, namespace }: ChartSurroundings,
): readonly KObject[] {
  reader.usesHelm.add(item.span)
  const name = printable(get(item, 'name'))
  const home = printable(get(globals, 'chartHome')) || 'charts'
  const chart = resolvePath(directory, posix.join(home, name))
  const hide = (why: string): void => {
    complain(reader, item.span, 'kustomize-chart', why)
    hidden.push(why)
  }
  if (chart === undefined || name === '' || !reader.project.list(chart).includes('Chart.yaml')) {
    hide(`the chart \`${name}\` does not lie in \`${home}\`: it was not fetched`)
    return []
  }
  for (const path of reader.given.keys()) if (path.startsWith(`${chart}/`)) reader.inputs.add(path)
  const rendered = renderedObjects(item, chart, { directory, reader, namespace })
  if (typeof rendered !== 'string') return rendered.map(ofChart)
  hide(`the templates of the chart \`${name}\` were judged without being rendered${rendered}`)
  return templatesBelow(posix.join(chart, 'templates'), reader).flatMap((path) => {
    const parsed = reader.given.get(path) ?? reader.project.parse(path, 'helm')
    const documents = parsed ? documentsOf(parsed) : []
    return documents.flatMap(({ value, span }) => objectsOf({ value: asKubernetesReads(value), span }).map(ofChart))
  })
}

/** Its namespace is Helm's concern, and so is what it is written as. */
function ofChart(object: KObject): KObject {
  return { ...withoutSources(object), fromHelm: true }
}

/** Why not, as the end of a sentence, where it can't be or isn't to be rendered. */
function renderedObjects(
  item: Value,
  chart: string,
  { directory, reader, namespace }: Omit<ChartSurroundings, 'hidden'>,
): readonly KObject[] | string {
  const { project } = reader
  const settings = helmSettingsOf(project)
  if (!settings.render || project.directory === undefined) return ''
  const inline = get(item, 'valuesInline')
  const merge = printable(get(item, 'valuesMerge')) || 'override'
  const given = [get(item, 'valuesFile'), ...items(get(item, 'additionalValuesFiles'))].filter((f) => !isUnset(f))
  const files = given.map((file) => posix.relative(chart, posix.join(directory, printable(file))))
  // What a file says goes before what stands inline, or after it, or not at all.
  const values = merge === 'replace' && !isUnset(inline) ? [] : files
  const release: Release = {
    chart,
    name: printable(get(item, 'releaseName')) || printable(get(item, 'name')),
    namespace: printable(get(item, 'namespace')) || (namespace ? printable(namespace) : '') || 'default',
    values,
    options: optionsOf(item),
    ...(isUnset(inline) ? {} : { inline: plain(inline), inlineFirst: merge === 'merge' }),
  }
  const result = runHelm(posix.join(project.directory, chart), release, settings.timeoutMilliseconds)
  if ('why' in result) return `: ${result.why}`
  const find = valuesOf(chart, values, isUnset(inline) || merge === 'merge' ? undefined : inline, project)
  return objectsOfOutput(result.output, chart, item.span, project, find).flatMap(({ body, extent }) =>
    objectsOf({ value: body, span: extent }),
  )
}

/** What a chart's entry asks of `helm template`. */
function optionsOf(item: Value): readonly string[] {
  const kubeVersion = printable(get(item, 'kubeVersion'))
  return [
    ...(printable(get(item, 'includeCRDs')) === 'true' ? ['--include-crds'] : []),
    ...(printable(get(item, 'skipHooks')) === 'true' ? ['--no-hooks'] : []),
    ...(printable(get(item, 'skipTests')) === 'true' ? ['--skip-tests'] : []),
    ...(kubeVersion === '' ? [] : ['--kube-version', kubeVersion]),
    ...items(get(item, 'apiVersions')).flatMap((version) => ['--api-versions', printable(version)]),
  ]
}

function templatesBelow(directory: string, reader: Reader): readonly string[] {
  return reader.project.list(directory).flatMap((name) => {
    const path = posix.join(directory, name)
    if (name.endsWith('/')) return templatesBelow(path.slice(0, -1), reader)
    return /\.ya?ml$/.test(name) && !name.startsWith('_') ? [path] : []
  })
}
