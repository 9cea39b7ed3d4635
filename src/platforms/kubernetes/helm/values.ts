/** The values a chart is rendered with, where they are written: files of the release, then the chart's own. */
import { posix } from 'node:path'
import { get, type Parsed, type Project, type Value } from '../../../model/index.js'
import { documentsOf } from '../manifests.js'

/** The value at a path below `.Values`; undefined where no file has one. */
export type FindValue = (path: readonly string[]) => Value | undefined

/** @param files of the release, relative to the chart, later ones winning; @param inline values that stand elsewhere */
export function valuesOf(
  chart: string,
  files: readonly string[],
  inline: Value | undefined,
  project: Project,
): FindValue {
  const read = (path: string): readonly Value[] => {
    const parsed: Parsed | undefined = project.parse(posix.join(chart, path), 'yaml')
    return parsed ? documentsOf(parsed).map(({ value }) => value) : []
  }
  const bodies = [...(inline ? [inline] : []), ...[...files].reverse().flatMap(read), ...read('values.yaml')]
  return (path) => bodies.map((body) => get(body, path)).find((value) => value.kind !== 'missing')
}

/** What templates of a subchart see: what the parent gives it under its name, then its own defaults. */
export function valuesOfSubchart(name: string, parent: FindValue, own: FindValue): FindValue {
  return (path) => (path[0] === 'global' ? parent(path) : parent([name, ...path])) ?? own(path)
}
