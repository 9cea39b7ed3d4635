/** What Helm renders, as objects whose values stand where the templates write them. */
import { posix } from 'node:path'
import {
  lineSpan,
  lineStarts,
  type Project,
  position,
  type SourceFile,
  type Span,
  slice,
  span,
  type Value,
} from '../../../model/index.js'
import { parseYaml } from '../../../parsers/yaml/index.js'
import { asKubernetesReads } from '../read.js'
import { relocate } from '../relocate.js'
import { alignLines } from './align.js'
import { withOrigins } from './origins.js'
import { type FindValue, valuesOf, valuesOfSubchart } from './values.js'

export interface RenderedObject {
  readonly body: Value
  readonly extent: Span
}

/**
 * @param output what `helm template` printed
 * @param directory of the chart, relative to the scan's root
 * @param find the values it was rendered with
 * @param fallback where things stand whose template can't be read: those of a packed subchart
 */
export function objectsOfOutput(
  output: string,
  directory: string,
  fallback: Span,
  project: Project,
  find: FindValue,
): readonly RenderedObject[] {
  return output.split(/^---\n/m).flatMap((chunk) => {
    const source = /^# Source: [^/\n]+\/(.+)$/m.exec(chunk)?.[1]
    const template = source === undefined ? undefined : project.read(posix.join(directory, source))
    const rendered: SourceFile = {
      path: template?.path ?? fallback.file.path,
      text: chunk.replace(/^# Source: .*\n/, ''),
    }
    const move = template ? mover(rendered, template) : () => fallback
    const values = template ? valuesFor(source ?? '', directory, find, project) : () => undefined
    const extent = template ? span(template, 0, template.text.length) : fallback
    return parseYaml(rendered)
      .tree.documents.map((document) => asKubernetesReads(document.value))
      .filter((value) => value.kind === 'map')
      .map((value) => ({ body: withOrigins(asWritten(relocate(value, move)), values), extent }))
  })
}

/** Templates of subcharts (`charts/db/templates/…`) see what the charts around theirs give them. */
function valuesFor(source: string, directory: string, find: FindValue, project: Project): FindValue {
  const [, name = '', rest] = /^charts\/([^/]+)\/(.*)$/.exec(source) ?? []
  if (rest === undefined) return find
  const chart = posix.join(directory, 'charts', name)
  return valuesFor(rest, chart, valuesOfSubchart(name, find, valuesOf(chart, [], undefined, project)), project)
}

/** What doesn't stand in the template as it reads was worked out: parts of it have no places of their own. */
function asWritten(value: Value): Value {
  if (value.kind === 'list') return { ...value, items: value.items.map(asWritten) }
  if (value.kind === 'map') {
    return { ...value, entries: new Map([...value.entries].map(([key, entry]) => [key, asWritten(entry)])) }
  }
  return value.kind === 'scalar' && slice(value.span) !== value.raw ? { ...value, style: 'computed' } : value
}

/** Spans of the rendered text → spans of the template. */
function mover(rendered: SourceFile, template: SourceFile): (at: Span) => Span {
  const lines = (file: SourceFile): readonly string[] => file.text.split(/\r?\n/)
  const [renderedLines, templateLines] = [lines(rendered), lines(template)]
  const aligned = alignLines(renderedLines, templateLines)
  const starts = lineStarts(rendered)
  const moved = (offset: number, isEnd: boolean): number => {
    const { line } = position(rendered, isEnd ? Math.max(0, offset - 1) : offset)
    const index = aligned[line - 1] ?? 0
    const whole = trimmed(lineSpan(template, index + 1))
    const own = renderedLines[line - 1] ?? ''
    const within = offset - (starts[line - 1] ?? 0) - (own.length - own.trimStart().length)
    const known = staticLength(templateLines[index] ?? '', own)
    if (within <= known) return Math.min(whole.end, whole.start + Math.max(0, within))
    return isEnd ? whole.end : Math.min(whole.end, whole.start + known)
  }
  return ({ start, end }) => {
    const from = moved(start, false)
    return span(template, from, Math.max(from, end > start ? moved(end, true) : from))
  }
}

function trimmed(line: Span): Span {
  const text = line.file.text.slice(line.start, line.end)
  return {
    ...line,
    start: line.start + (text.length - text.trimStart().length),
    end: line.start + text.trimEnd().length,
  }
}

/** How far both lines are the same: up to the first action, or throughout. */
function staticLength(template: string, rendered: string): number {
  const [a, b] = [template.trim(), rendered.trim()]
  if (a === b) return a.length
  let length = 0
  while (length < a.length && a[length] === b[length] && !a.startsWith('{{', length)) length++
  return length
}
