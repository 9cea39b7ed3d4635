/** Settings that a matrix spreads: every runner label, every image a job may ask for. */
import { child, entries, isUnset, items, list, text, unknown, type Value } from '../../model/index.js'
import { embeddedIn, hasExpression } from './expressions/embedded.js'
import { referenceOf } from './expressions/references.js'
import { matrixValues } from './matrix.js'

/** A list of labels at their places, `matrix.os` spread to its values; open where a label can't be known. */
export function runnerLabels(runsOn: Value, matrix: Value): Value {
  return spread(runsOn.kind === 'map' ? child(runsOn, 'labels') : runsOn, matrix, runsOn)
}

/** The images of the job's container and services, likewise. */
export function containerImages(job: Value, matrix: Value): Value {
  const containers = [child(job, 'container'), ...[...entries(child(job, 'services'))].map(([, service]) => service)]
  const images = containers.map((container) => (container.kind === 'map' ? child(container, 'image') : container))
  return list(
    images.flatMap((image) => {
      const known = spread(image, matrix, image)
      return known.kind === 'list' && known.open
        ? [unknown('an expression decides which image it is', image.span)]
        : items(known)
    }),
    job.span,
  )
}

function spread(values: Value, matrix: Value, at: Value): Value {
  const known: Value[] = []
  const open = !collect(values, matrix, known)
  return list(known, at.span, { open, ...(at.keySpan ? { keySpan: at.keySpan } : {}) })
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
