/** Results too large to hold become Unknown: a few doubling locals or a huge `range()` must not fill the memory. */
import type { Value } from '../../../model/index.js'
import { fail } from './result.js'
import { maxNesting, maxText, maxWeight, type Scope } from './scope.js'
import { sizeOf } from './walk.js'

/** The value, or Unknown and a problem if it is larger than the evaluator holds. */
export function bounded(value: Value, scope: Scope): Value {
  const why = excess(value)
  return why ? fail(scope, value.span, 'tf-value-limit', `Not evaluated: ${why}`) : value
}

function excess(value: Value): string | undefined {
  if (value.kind === 'scalar') {
    return typeof value.value === 'string' && value.value.length > maxText
      ? `the string is longer than ${maxText} characters`
      : undefined
  }
  const { values, text, levels } = sizeOf(value)
  if (values > maxWeight) return `the result holds more than ${maxWeight} values`
  if (text > maxText) return `the strings in the result have more than ${maxText} characters`
  return levels > maxNesting ? `the result is nested more than ${maxNesting} levels deep` : undefined
}
