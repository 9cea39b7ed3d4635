/** Whom a policy is about: `matchConstraints` and `matchResources`. */
import { and, get, items, keys, or, type Path, type Tri, type Value } from '../../model/index.js'
import { inNamespace } from './defaults.js'
import { kindOf, pluralOf } from './kinds.js'
import { namespaceLabels } from './namespace.js'
import type { Subject } from './policy.js'
import { listAt, textAt, textsAt } from './read.js'
import { selects, wildcard } from './selector.js'

/** The kinds that resource rules select, `k8s/*` where a kind can't be told from its plural. */
export function kindsOf(constraints: Value): readonly string[] {
  const plurals = listAt(constraints, 'resourceRules').flatMap((r) => textsAt(r, 'resources'))
  return selectOf(plurals.map((p) => kindOf(p.split('/')[0] ?? '')))
}

/** Kinds as a rule selects them; a foreign kind of a well-known name bears its group: `k8s/Service.serving.knative.dev`. */
function selectOf(kinds: readonly (string | undefined)[]): readonly string[] {
  const known = kinds.filter((k) => k !== undefined)
  if (known.length === 0 || known.length < kinds.length) return ['k8s/*']
  return [...new Set(known)].flatMap((k) => [`k8s/${k}`, `k8s/${k}.*`])
}

/** Is it about pods and nothing else, so that it can be extended to what runs pods? */
export function isAboutPodsOnly(select: readonly string[]): boolean {
  return select.length === 2 && select[0] === 'k8s/Pod'
}

/** Is the object named by the rules, and by the selectors, and not excluded? Without rules all are. */
export function isMatched(constraints: Value, subject: Subject): Tri {
  const rules = listAt(constraints, 'resourceRules')
  const isExact = textAt(constraints, 'matchPolicy', 'Equivalent') === 'Exact'
  const named = rules.length === 0 || rules.some((r) => isNamed(r, subject, isExact))
  const excluded = listAt(constraints, 'excludeResourceRules').some((r) => isNamed(r, subject, isExact))
  if (!named || excluded) return false
  return and(
    selects(get(constraints, 'objectSelector'), get(subject.resource.body, 'metadata.labels')),
    isNamespaceSelected(get(constraints, 'namespaceSelector'), subject),
  )
}

function isNamespaceSelected(selector: Value, subject: Subject): Tri {
  return keys(selector).length === 0 ? true : selects(selector, namespaceLabels(subject))
}

/** Versions of one kind are equivalent, unless the policy says otherwise. */
function isNamed(rule: Value, { resource, apiVersion, kind }: Subject, isExact: boolean): boolean {
  const [group, version] = groupVersion(apiVersion)
  const plural = pluralOf(kind)
  const names = textsAt(rule, 'resourceNames')
  return (
    isOfCreation(rule) &&
    accepts(textsAt(rule, 'apiGroups'), group) &&
    (!isExact || accepts(textsAt(rule, 'apiVersions'), version)) &&
    accepts(textsAt(rule, 'resources'), plural) &&
    (names.length === 0 || names.includes(textAt(resource.body, 'metadata.name')))
  )
}

/** Objects are judged as they would be created; a rule that names no operations means all. */
export function isOfCreation(rule: Value): boolean {
  const operations = textsAt(rule, 'operations')
  return operations.length === 0 || accepts(operations, 'CREATE')
}

function accepts(given: readonly string[], value: string): boolean {
  return given.some((g) => g === '*' || g === '*/*' || g === value || g === `${value}/*`)
}

export function groupVersion(apiVersion: string): readonly [string, string] {
  const slash = apiVersion.indexOf('/')
  return slash < 0 ? ['', apiVersion] : [apiVersion.slice(0, slash), apiVersion.slice(slash + 1)]
}

/** Kyverno's `match` or `exclude`: `any`, `all`, or one block of resources. */
export function isInBlock(block: Value, subject: Subject): Tri {
  const any = listAt(block, 'any')
  const all = listAt(block, 'all')
  if (any.length > 0) return or(...any.map((b) => isInFilter(b, subject)))
  if (all.length > 0) return and(...all.map((b) => isInFilter(b, subject)))
  return get(block, 'resources').kind === 'map' ? isInFilter(block, subject) : false
}

function isInFilter(filter: Value, subject: Subject): Tri {
  const { body } = subject.resource
  const resources = get(filter, 'resources')
  return and(
    oneWildcard(resources, 'kinds', (k) => isKind(k, subject)),
    isOfCreation(resources),
    oneWildcard(resources, 'names', (n) => wildcard(n, textAt(body, 'metadata.name'))),
    wildcard(textAt(resources, 'name', '*'), textAt(body, 'metadata.name')),
    oneWildcard(resources, 'namespaces', (n) => wildcard(n, textAt(inNamespace(body), 'metadata.namespace'))),
    selects(get(resources, 'selector'), get(body, 'metadata.labels')),
    isNamespaceSelected(get(resources, 'namespaceSelector'), subject),
    areUsersKnown(filter),
  )
}

/** Who creates an object isn't written in it. */
function areUsersKnown(filter: Value): Tri {
  const asked = ['subjects', 'roles', 'clusterRoles'].some((key) => items(get(filter, key)).length > 0)
  return asked ? 'unknown' : true
}

function oneWildcard(resources: Value, path: Path, accepts: (pattern: string) => boolean): boolean {
  const patterns = textsAt(resources, path)
  return patterns.length === 0 || patterns.some(accepts)
}

/** `Pod`, `v1/Pod`, `apps/v1/Deployment`, `batch/*\/CronJob`. */
function isKind(pattern: string, subject: Subject): boolean {
  const parts = pattern.split('/')
  const kind = parts.at(-1) ?? ''
  const version = parts.length > 1 ? (parts.at(-2) ?? '*') : '*'
  const group = parts.length > 2 ? (parts.at(-3) ?? '*') : '*'
  const [actualGroup, actualVersion] = groupVersion(subject.apiVersion)
  return (
    wildcard(kind, subject.kind) &&
    wildcard(version, actualVersion) &&
    (parts.length < 3 || wildcard(group, actualGroup))
  )
}

/** The kinds that Kyverno's blocks select. */
export function kindsInBlock(block: Value): readonly string[] {
  const filters = [...listAt(block, 'any'), ...listAt(block, 'all'), block]
  const kinds = filters.flatMap((f) => textsAt(f, 'resources.kinds')).map((k) => k.split('/').at(-1) ?? '*')
  return selectOf(kinds.map((k) => (/[*?]/.test(k) ? undefined : k)))
}
