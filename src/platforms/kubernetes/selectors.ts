/** Label selectors, three-valued: a label that can't be known leaves the match open. */
import {
  and,
  child,
  entries,
  equals,
  get,
  isSet,
  items,
  list,
  not,
  or,
  printable,
  scalar,
  type Tri,
  text,
  unknown,
  type Value,
} from '../../model/index.js'

/** A selector of `matchLabels` and `matchExpressions`; an empty one matches everything, an absent one nothing. */
export function matchesSelector(selector: Value, labels: Value): Tri {
  if (selector.kind === 'unknown') return 'unknown'
  if (selector.kind !== 'map') return false
  const expressions = get(selector, 'matchExpressions')
  if (expressions.kind === 'unknown') return 'unknown'
  return and(
    matchesLabels(get(selector, 'matchLabels'), labels),
    ...items(expressions).map((e) => matchesExpression(e, labels)),
  )
}

/** A plain map of labels, as Services write it. Absent or empty, it asks for nothing. */
export function matchesLabels(wanted: Value, labels: Value): Tri {
  if (wanted.kind === 'unknown') return 'unknown'
  const all = [...entries(wanted)].map(([key, value]) => labelEquals(child(labels, key), value))
  return wanted.kind === 'map' && wanted.open ? and(...all, 'unknown') : and(...all)
}

function labelEquals(label: Value, wanted: Value): Tri {
  if (wanted.kind === 'unknown' || label.kind === 'unknown') {
    if (wanted.kind === 'scalar' && typeof wanted.value === 'string') return equals(label, wanted.value)
    return label.kind === 'missing' ? false : 'unknown'
  }
  return label.kind === 'scalar' && wanted.kind === 'scalar' && printable(label) === printable(wanted)
}

function matchesExpression(expression: Value, labels: Value): Tri {
  const label = child(labels, printable(get(expression, 'key')))
  const values = get(expression, 'values')
  if (values.kind === 'unknown') return 'unknown'
  const isAmong = or(...items(values).map((value) => labelEquals(label, value)))
  switch (text(get(expression, 'operator'))) {
    case 'In':
      return isAmong
    case 'NotIn':
      return not(isAmong)
    case 'Exists':
      return isSet(label)
    case 'DoesNotExist':
      return not(isSet(label))
    default:
      return 'unknown'
  }
}

/** Does a workload's own selector, in the new form or as a plain map, select the pods of its template? */
export function isSelected(selector: Value, podMetadata: Value): Value {
  if (selector.kind !== 'map') return selector
  const labels = get(podMetadata, 'labels')
  const structured = selector.entries.has('matchLabels') || selector.entries.has('matchExpressions')
  return asValue(structured ? matchesSelector(selector, labels) : matchesLabels(selector, labels), selector)
}

/** Topology keys of the anti-affinity terms that select the pod's own labels. */
export function spreads(podSpec: Value, podMetadata: Value): Value {
  const rules = get(podSpec, 'affinity.podAntiAffinity')
  if (rules.kind === 'unknown') return rules
  const required = items(get(rules, 'requiredDuringSchedulingIgnoredDuringExecution'))
  const preferred = items(get(rules, 'preferredDuringSchedulingIgnoredDuringExecution'))
  const keys = [...required, ...preferred.map((term) => get(term, 'podAffinityTerm'))].flatMap((term) => {
    const matched = matchesSelector(get(term, 'labelSelector'), get(podMetadata, 'labels'))
    if (matched === false) return []
    const key = get(term, 'topologyKey')
    return matched === true ? [key] : [unknown('the labels are not known', key.span)]
  })
  return list(keys, rules.span, rules.keySpan ? { keySpan: rules.keySpan } : {})
}

function asValue(answer: Tri, at: Value): Value {
  const more = at.keySpan ? { keySpan: at.keySpan } : {}
  const { span } = at.keySpan ? { span: at.keySpan } : at
  if (answer === 'unknown') return unknown('the labels are not known', span, more)
  return scalar(answer, span, { style: 'computed', ...more })
}
