/** Which objects a patch's target, or a replacement's, means. */
import { child, get, isUnset, keys, printable, type Value } from '../../../model/index.js'
import { effectiveNamespace, type Id, idOf, type KObject, writtenId } from './object.js'
import { compiled } from './patterns.js'

const fields = ['group', 'version', 'kind', 'name', 'namespace', 'labelSelector', 'annotationSelector']

export function unknownSelectorFields(selector: Value): readonly string[] {
  return keys(selector).filter((key) => !fields.includes(key))
}

/** Does a patch's target select the object, by its own name or the one that is written? Absent fields select all. */
export function isSelected(object: KObject, selector: Value): boolean {
  const current = idOf(object.body)
  const written = writtenId(object)
  const either = (field: string, of: (id: Id) => string): boolean =>
    matchesField(selector, field, of(written)) || matchesField(selector, field, of(current))
  return (
    (['group', 'version', 'kind'] as const).every((part) => matchesField(selector, part, current[part])) &&
    either('name', (id) => id.name) &&
    either('namespace', effectiveNamespace) &&
    matchesQueries(object, selector)
  )
}

/** Is it this one identity that the selector means? */
export function selectsId(selector: Value, id: Id): boolean {
  return (['group', 'version', 'kind', 'name', 'namespace'] as const).every((part) =>
    matchesField(selector, part, id[part]),
  )
}

export function namesNothing(selector: Value): boolean {
  return ['group', 'version', 'kind', 'name', 'namespace'].every((part) => printable(get(selector, part)) === '')
}

export function matchesQueries({ body }: KObject, selector: Value): boolean {
  return (
    matchesLabelQuery(printable(get(selector, 'labelSelector')), get(body, 'metadata.labels')) &&
    matchesLabelQuery(printable(get(selector, 'annotationSelector')), get(body, 'metadata.annotations'))
  )
}

export function hasQueries(selector: Value): boolean {
  return !isUnset(get(selector, 'labelSelector')) || !isUnset(get(selector, 'annotationSelector'))
}

function matchesField(selector: Value, field: string, value: string): boolean {
  return matchesWhole(printable(get(selector, field)), value)
}

/** Fields of a selector that hold no pattern that can be tried. */
export function badPatterns(selector: Value): readonly Value[] {
  return fields
    .slice(0, 5)
    .map((field) => get(selector, field))
    .filter((value) => patternOf(printable(value)) === undefined)
}

function matchesWhole(pattern: string, value: string): boolean {
  return pattern === '' || pattern === value || (patternOf(pattern)?.test(value) ?? false)
}

function patternOf(pattern: string): RegExp | undefined {
  return compiled(`^(?:${pattern})$`)
}

/** `a=b,c!=d,e in (f,g),h,!i`: the query language of `kubectl get -l`. */
function matchesLabelQuery(query: string, labels: Value): boolean {
  return query
    .split(/,(?![^(]*\))/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .every((part) => matchesTerm(part, labels))
}

function matchesTerm(term: string, labels: Value): boolean {
  const among = /^(\S+)\s+(in|notin)\s+\(([^)]*)\)$/.exec(term)
  if (among) {
    const [, key = '', operator, values = ''] = among
    const isAmong = values.split(',').some((v) => v.trim() === label(labels, key))
    return operator === 'in' ? isAmong : !isAmong
  }
  const compared = /^([^!=\s]+)\s*(==|!=|=)\s*(\S*)$/.exec(term)
  if (compared) {
    const [, key = '', operator, value] = compared
    return (label(labels, key) === value) === (operator !== '!=')
  }
  return term.startsWith('!') ? label(labels, term.slice(1).trim()) === undefined : label(labels, term) !== undefined
}

function label(labels: Value, key: string): string | undefined {
  const found = child(labels, key)
  return found.kind === 'scalar' ? printable(found) : undefined
}
