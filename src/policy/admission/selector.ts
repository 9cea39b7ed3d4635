/** Label selectors: `matchLabels` and `matchExpressions`, three-valued. */
import { and, child, equals, not, oneOf, or, type Tri, type Value } from '../../model/index.js'
import { listAt, textAt, textMapAt, textsAt } from './read.js'

/** Does a selector (absent: yes) match the labels of an object? */
export function selects(selector: Value, labels: Value): Tri {
  if (selector.kind !== 'map') return true
  const exact = textMapAt(selector, 'matchLabels').map(([key, wanted]) => matchesLabel(child(labels, key), wanted))
  const expressions = listAt(selector, 'matchExpressions').map((e) => expression(e, labels))
  return and(...exact, ...expressions)
}

/** Kyverno's wildcards are allowed: `*` and `?`. */
function matchesLabel(value: Value, wanted: string): Tri {
  if (!/[*?]/.test(wanted)) return equals(value, wanted)
  if (value.kind === 'unknown') return 'unknown'
  return value.kind === 'scalar' && wildcard(wanted, String(value.value))
}

function expression(e: Value, labels: Value): Tri {
  const value = child(labels, textAt(e, 'key'))
  const present: Tri = value.kind === 'unknown' ? 'unknown' : value.kind !== 'missing'
  const wanted = textsAt(e, 'values')
  switch (textAt(e, 'operator')) {
    case 'In':
      return oneOf(value, wanted)
    case 'NotIn':
      return or(not(present), not(oneOf(value, wanted)))
    case 'Exists':
      return present
    case 'DoesNotExist':
      return not(present)
    default:
      return 'unknown'
  }
}

/** `*` stands for any text, `?` for one character. Linear in practice: each `*` is tried at its nearest place first. */
export function wildcard(pattern: string, text: string): boolean {
  let p = 0
  let t = 0
  let star = -1
  let mark = 0
  while (t < text.length) {
    if (p < pattern.length && pattern[p] === '*') {
      star = p++
      mark = t
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
      p++
      t++
    } else if (star >= 0) {
      p = star + 1
      t = ++mark
    } else return false
  }
  while (pattern[p] === '*') p++
  return p === pattern.length
}
