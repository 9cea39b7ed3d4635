/**
 * Docker Compose: a file is a resource `compose/File`, its services are parts `compose/Service`. The body of a service
 * is what Compose starts: variables filled in, `extends` and `compose.override.yaml` merged, every value at the place
 * where it was written. What the short forms mean stands in the facts, see `facts.ts`.
 *
 * Links: `depends-on` (Service → Service).
 */
import {
  entries,
  type Gap,
  get,
  type Link,
  type Model,
  type Parsed,
  type Platform,
  type Project,
} from '../../model/index.js'
import { directoryOf, documentOf, includesOf, newReader, readDocument } from './documents.js'
import { asMapping } from './merge.js'
import { type ComposeProject, isAppliedOverride, projectOf } from './projects.js'

export const compose: Platform = { id: 'compose', formats: ['yaml'], model }

function model(files: readonly Parsed[], project: Project): Model {
  const reader = newReader(project)
  for (const parsed of files) reader.documents.set(parsed.file.path, documentOf(parsed, reader))
  const included = new Map<string, readonly string[]>()
  const parts = new Set<string>()
  const gaps: Gap[] = []
  const waiting = files.map((parsed) => parsed.file.path)
  for (const path of waiting) {
    const document = readDocument(reader, path)
    if (included.has(path) || !document || isAppliedOverride(path, project)) continue
    const found = includesOf(document, reader)
    const paths = found.documents.map((d) => d.path)
    included.set(path, paths)
    for (const part of found.parts) parts.add(part)
    // An array that is walked may grow meanwhile: what an included file includes is read in its turn.
    waiting.push(...paths)
    gaps.push(...found.unread.map(({ why }) => ({ kinds: 'compose/*', why, below: directoryOf(path) })))
  }
  const projects = new Map<string, ComposeProject>()
  for (const path of included.keys()) {
    const document = parts.has(path) ? undefined : readDocument(reader, path)
    if (document) projects.set(path, projectOf(document, reader))
  }
  const resources = [...projects.values()].flatMap(({ file, services }) => [file, ...services.values()])
  const links = [...projects].flatMap(([path, own]) => {
    const others = (included.get(path) ?? []).flatMap((other) => projects.get(other) ?? [])
    return dependencies(own, others)
  })
  return { resources, links, problems: reader.problems, gaps }
}

function dependencies({ services }: ComposeProject, included: readonly ComposeProject[]): Link[] {
  const all = new Map([...included.flatMap((other) => [...other.services]), ...services])
  return [...services.values()].flatMap((from) => {
    const named = asMapping(get(from.body, 'depends_on'), 'depends_on')
    if (named.kind === 'unknown' || (named.kind === 'map' && named.open)) {
      const doubt = `which services \`${from.name}\` depends on isn't known`
      return [...all.values()].map((to) => ({ from, to, via: 'depends-on', span: named.span, doubt }))
    }
    return [...entries(named)].flatMap(([name, value]): Link[] => {
      const to = all.get(name)
      return to ? [{ from, to, via: 'depends-on', span: value.span }] : []
    })
  })
}
