/** Types of comprehensions. */
import type { Comprehension } from './ast.js'
import { type Check, type Checker, demand, freshParam, report, resolved, showOne, withNames } from './check-context.js'
import { boolType, dyn, intType, isDyn, listType, mapType, type Type } from './types.js'

interface Elements {
  /** What one name is bound to. */
  readonly single: Type
  /** What two names are bound to: index and element, or key and value. */
  readonly pair: readonly [Type, Type]
}

function elementsOf(c: Checker, e: Comprehension, range: Type): Elements {
  if (range.kind === 'list') return { single: range.params[0], pair: [intType, range.params[0]] }
  if (range.kind === 'map') return { single: range.params[0], pair: range.params }
  if (!isDyn(range) && range.kind !== 'param')
    report(c, e.range, `\`${e.macro}\` goes over lists and maps, not over ${showOne(c, range)}`)
  return { single: dyn, pair: [dyn, dyn] }
}

export function checkComprehension(c: Checker, e: Comprehension, check: Check): Type {
  const range = resolved(c, check(c, e.range))
  const { single, pair } = elementsOf(c, e, range)
  const [first = '', second] = e.names
  const names: (readonly [string, Type])[] =
    second === undefined
      ? [[first, single]]
      : [
          [first, pair[0]],
          [second, pair[1]],
        ]
  return withNames(c, names, () => {
    if (e.filter) demand(c, e.filter, check(c, e.filter), boolType, 'the filter')
    const body = check(c, e.body)
    switch (e.macro) {
      case 'all':
      case 'exists':
      case 'existsOne':
        demand(c, e.body, body, boolType, `the predicate of \`${e.macro}\``)
        return boolType
      case 'filter':
        demand(c, e.body, body, boolType, 'the predicate of `filter`')
        return listType(single)
      case 'map':
      case 'transformList':
        return listType(body)
      case 'transformMap':
        return mapType(pair[0], body)
      case 'transformMapEntry': {
        const entry = mapType(freshParam(c), freshParam(c))
        demand(c, e.body, body, entry, 'the result of `transformMapEntry`')
        return body
      }
    }
  })
}
