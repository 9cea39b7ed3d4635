/** The conditions of `rules:` as rules of ours see them. */
import { child, items, list, mapping, type Scalar, scalar, spanOf, text, type Value } from '../../model/index.js'
import { scalarMap } from '../../parsers/yaml/index.js'
import { alwaysOf, type Condition, comparisonsOf, type Operand, parseCondition } from './conditions.js'

/**
 * `{ source, always, fault, matches: [{ variable, pattern }] }` for each `if:`: what it comes to whatever the variables
 * hold (true, false or nothing), what is wrong with its syntax, and the regular expressions it compares with.
 */
export function conditionValues(rules: Value): Value {
  return list(
    items(rules).flatMap((rule) => {
      const condition = child(rule, 'if')
      return condition.kind === 'scalar' && typeof condition.value === 'string' ? [conditionValue(condition)] : []
    }),
    rules.span,
  )
}

function conditionValue(condition: Scalar): Value {
  const source = text(condition)
  const { tree, fault } = parseCondition(source)
  const map = scalarMap(condition)
  const facts = new Map<string, Value>([['source', condition]])
  if (fault) facts.set('fault', scalar(fault.message, spanOf(map, fault.start, fault.end)))
  const always = tree ? alwaysOf(tree) : 'unknown'
  if (always !== 'unknown') facts.set('always', scalar(always, condition.span))
  facts.set('matches', list(tree ? matchesOf(tree, (o) => spanOf(map, o.start, o.end)) : [], condition.span))
  return mapping(facts, condition.span, condition.keySpan ? { keySpan: condition.keySpan } : {})
}

function matchesOf(tree: Condition, at: (operand: Operand) => Value['span']): readonly Value[] {
  return comparisonsOf(tree).flatMap(({ op, left, right }) => {
    if (op !== '=~' || left.type !== 'variable' || right.type !== 'pattern') return []
    const entries = new Map<string, Value>([
      ['variable', scalar(left.name, at(left))],
      ['pattern', scalar(right.source, at(right))],
    ])
    return [mapping(entries, at(right))]
  })
}
