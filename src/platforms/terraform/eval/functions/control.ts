/** `try` and `can`: what fails is not reported. What depends on something unknown can't be said to fail or not. */
import type { Problem, Value } from '../../../../model/index.js'
import type { Expression } from '../../../../parsers/hcl/ast.js'
import { computed, dependent, fail, placed } from '../result.js'
import { type CallSite, type LazyFunction, withSink } from '../scope.js'
import { traversals } from '../traversals.js'
import { anyType, boolType } from '../types.js'
import { isPartlyUnknown } from '../walk.js'

interface Attempt {
  readonly value: Value
  readonly failed: boolean
  /** A value that decides whether it fails isn't known. */
  readonly undecided: Value | undefined
}

function attempt(expression: Expression, site: CallSite): Attempt {
  const problems: Problem[] = []
  const scope = withSink(site.scope, problems)
  const value = site.evaluate(expression, scope)
  const failed = problems.some((p) => p.severity === 'error')
  return { value, failed, undecided: unknownWithin(expression, site) }
}

/** The first reference in the expression that isn't wholly known. */
function unknownWithin(expression: Expression, site: CallSite): Value | undefined {
  for (const reference of traversals(expression)) {
    const problems: Problem[] = []
    const value = site.evaluate(reference, withSink(site.scope, problems))
    if (problems.length === 0 && isPartlyUnknown(value)) return value
  }
  return undefined
}

const attemptAll: LazyFunction = {
  kind: 'lazy',
  call: (args, site) => {
    const via = 'result of `try`'
    if (args.length === 0) return fail(site.scope, site.span, 'tf-invalid-call', '`try`: it needs an argument')
    for (const arg of args) {
      const { value, failed, undecided } = attempt(arg, site)
      if (undecided) return dependent([undecided], site.span, anyType, via)
      if (!failed) return placed(value, site.span, via)
    }
    return fail(site.scope, site.span, 'tf-invalid-call', '`try`: every argument fails')
  },
}

const can: LazyFunction = {
  kind: 'lazy',
  call: ([arg, ...others], site) => {
    const via = 'result of `can`'
    if (!arg || others.length > 0) return fail(site.scope, site.span, 'tf-invalid-call', '`can`: it takes 1 argument')
    const { value, failed, undecided } = attempt(arg, site)
    if (undecided) return dependent([undecided], site.span, boolType, via)
    return computed(!failed, site.span, [value], via)
  },
}

export const control = { can, try: attemptAll }
