/** Documents of YAML and JSON files → objects, lists taken apart. */
import {
  cover,
  entries,
  fact,
  get,
  items,
  list,
  mapping,
  type Parsed,
  type Problem,
  printable,
  problemAt,
  type Resource,
  type Span,
  scalar,
  text,
  type Value,
} from '../../model/index.js'
import type { YamlDocument, YamlTree } from '../../parsers/yaml/index.js'
import { isClusterWide, resourceKind } from './kinds.js'
import { asKubernetesReads } from './read.js'
import { validateObject } from './schema/validate.js'
import type { Violation } from './schema/violation.js'

/** An object of the API, with what links and workloads ask for most. */
export interface Manifest {
  readonly resource: Resource
  readonly apiVersion: string
  /** As written, without a group: `Service` for Knative's too. */
  readonly kind: string
  /** What others refer to it by: its resource bears the name as written, whatever a kustomization makes of it. */
  readonly name: string
  /** `''` when none is given; undefined when it can't be known. */
  readonly namespace: string | undefined
}

/** Charts and kustomizations need none: they describe what is deployed, they are not deployed. */
const hasNoKind = /(?:^|\/)(?:Chart|kustomization)\.ya?ml$|(?:^|\/)Kustomization$/

export function manifestsOf(file: Parsed, problems: Problem[]): Manifest[] {
  return documentsOf(file).flatMap((document) => manifestsIn(document, problems))
}

export function documentsOf({ tree }: Parsed): readonly YamlDocument[] {
  return isYamlTree(tree) ? tree.documents : []
}

function isYamlTree(tree: unknown): tree is YamlTree {
  return typeof tree === 'object' && tree !== null && 'documents' in tree
}

function manifestsIn(document: YamlDocument, problems: Problem[]): Manifest[] {
  const body = asKubernetesReads(document.value)
  if (body.kind === 'unknown' || (body.kind === 'scalar' && body.value === null)) return []
  const found = flatten(body, document.span, {})
  if (found.length === 0 && text(get(body, 'kind')) === '' && !hasNoKind.test(document.span.file.path)) {
    problems.push(
      problemAt(firstLine(document.span), 'k8s-no-kind', 'this document has no `kind`, so no rule judged it', {
        hint: 'Give it `apiVersion` and `kind`, or leave the file out of the scan.',
        severity: 'warning',
      }),
    )
  }
  return found
}

/** `List` and `PodList` hold objects; those of the latter may leave out what the list says already. */
function flatten(body: Value, extent: Span, inherited: { kind?: string; apiVersion?: string }): Manifest[] {
  const kind = text(get(body, 'kind'), inherited.kind ?? '')
  const apiVersion = text(get(body, 'apiVersion'), inherited.apiVersion ?? '')
  if (body.kind !== 'map' || kind === '') return []
  const list = get(body, 'items')
  if (kind.endsWith('List') && list.kind === 'list') {
    const item = kind === 'List' ? {} : { kind: kind.slice(0, -4), apiVersion }
    return list.items.flatMap((one) => flatten(one, one.span, item))
  }
  return [manifestOf(body, extent, kind, apiVersion)]
}

/** Manifests of an object that was not read from a file as it stands: a list is taken apart. */
export function manifestsOfBody(body: Value, extent: Span): readonly Manifest[] {
  return flatten(body, extent, {})
}

/** @param written name and namespace in the file, where the body bears others by now. */
export function manifestOf(
  body: Value,
  extent: Span,
  kind: string,
  apiVersion: string,
  written?: { readonly name: string; readonly namespace: string },
): Manifest {
  const name = nameOf(body)
  const namespace = namespaceOf(body, kind)
  const ownName = written?.name || name
  const address = [kind, written ? written.namespace : namespace, ownName].filter((part) => part).join('/')
  const header = headerOf(body)
  return {
    resource: {
      kind: resourceKind(kind, apiVersion),
      address,
      name: ownName,
      body,
      facts: objectFacts(body, apiVersion, kind),
      header,
      extent,
    },
    apiVersion,
    kind,
    name,
    namespace,
  }
}

/** `violations`: departures from the API's schema, each a mapping of `code` and `message` at its place. */
function objectFacts(body: Value, apiVersion: string, kind: string): Value {
  return violationFacts(body, validateObject(body, apiVersion, kind, get(body, 'kind').span))
}

/** @param more further facts of the object */
export function violationFacts(
  body: Value,
  violations: readonly Violation[],
  more: readonly (readonly [string, Value])[] = [],
): Value {
  const found = violations.map(({ code, at, message }) =>
    mapping(
      new Map([
        ['code', scalar(code, at)],
        ['message', scalar(message, at)],
      ]),
      at,
    ),
  )
  return mapping(new Map([['violations', list(found, body.span)], ...more]), body.span)
}

export function withoutViolationsIn(manifest: Manifest, spans: readonly Span[]): Manifest {
  const { resource } = manifest
  const violations = fact(resource, 'violations')
  if (violations.kind !== 'list') return manifest
  const isInside = ({ span: at }: Value): boolean =>
    spans.some(({ file, start, end }) => file.path === at.file.path && start <= at.start && at.start < end)
  return withFact(manifest, 'violations', {
    ...violations,
    items: violations.items.filter((violation) => !isInside(violation)),
  })
}

export function withFact(manifest: Manifest, name: string, value: Value): Manifest {
  const { resource } = manifest
  const { facts = mapping(new Map(), resource.header) } = resource
  if (facts.kind !== 'map') return manifest
  const more = { ...facts, entries: new Map([...facts.entries, [name, value] as const]) }
  return { ...manifest, resource: { ...resource, facts: more } }
}

function nameOf(body: Value): string {
  const name = get(body, 'metadata.name')
  if (name.kind === 'unknown') return name.prefix ? `${name.prefix}*` : '?'
  const generated = printable(get(body, 'metadata.generateName'))
  return printable(name) || (generated ? `${generated}*` : '?')
}

function namespaceOf(body: Value, kind: string): string | undefined {
  const namespace = get(body, 'metadata.namespace')
  if (namespace.kind === 'unknown') return undefined
  return isClusterWide(kind) ? '' : printable(namespace)
}

/** `kind: Deployment`, the line a person would call the object's first. */
function headerOf(body: Value): Span {
  const kind = get(body, 'kind')
  if (kind.kind === 'scalar' && kind.keySpan) return cover(kind.keySpan, kind.span)
  for (const [, entry] of entries(body)) return entry.keySpan ?? entry.span
  return items(body)[0]?.span ?? body.span
}

function firstLine(at: Span): Span {
  const { text: all } = at.file
  const start = at.start + (/^(?:---[^\n]*)?\s*/.exec(all.slice(at.start, at.end))?.[0].length ?? 0)
  const end = all.indexOf('\n', start)
  return { ...at, start, end: Math.max(start, Math.min(at.end, end < 0 ? all.length : end)) }
}
