/** `runs-on:` → every label a job may ask for. */
import { child, isUnset, list, text, type Value } from '../../model/index.js'
import { embeddedIn, hasExpression } from './expressions/embedded.js'
import { referenceOf } from './expressions/references.js'
import { matrixValues } from './matrix.js'

/** A list of labels at their places, `matrix.os` spread to its values; open where a label can't be known. */
export function runnerLabels(runsOn: Value, matrix: Value): Value {
  const labels = runsOn.kind === 'map' ? child(runsOn, 'labels') : runsOn
  const known: Value[] = []
  const open = !collect(labels, matrix, known)
  return list(known, runsOn.span, { open, ...(runsOn.keySpan ? { keySpan: runsOn.keySpan } : {}) })
}

/** Adds what is known; false when something isn't. */
function collect(value: Value, matrix: Value, known: Value[]): boolean {
  if (isUnset(value)) return true
  if (value.kind === 'list')
    return value.items.map((item) => collect(item, matrix, known)).every(Boolean) && !value.open
  if (value.kind !== 'scalar') return false
  const written = text(value)
  if (!hasExpression(written)) {
    known.push(value)
    return true
  }
  const [only] = embeddedIn(written)
  const reference = only && only.end - only.start === written.length ? referenceOf(only.tree) : undefined
  if (reference?.steps[0] !== 'matrix') return false
  const values = matrixValues(matrix, reference.steps.slice(1))
  return values?.length ? values.map((v) => collect(v, noMatrix(v), known)).every(Boolean) : false
}

function noMatrix(at: Value): Value {
  return { kind: 'missing', span: at.span }
}
