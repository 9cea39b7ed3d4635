/** For-expressions. What is known of the result stays known: unknown conditions and keys leave it `open`. */
import {
  type List,
  list,
  mapping,
  type Problem,
  problemAt,
  type Span,
  unknown,
  type Value,
} from '../../../model/index.js'
import type { Expression, ForExpression } from '../../../parsers/hcl/ast.js'
import { bounded } from './bounds.js'
import { keyOf } from './constructors.js'
import { convert } from './convert.js'
import { type Element, elements } from './iterate.js'
import { dependent, fail, isNull, markedLike } from './result.js'
import { type Evaluate, maxWeight, type Scope, withNames, withSink } from './scope.js'
import { anyType, boolType, isOrdered, type Type, typeName, typeOf, unordered } from './types.js'
import { weight } from './walk.js'

export function forExpression(e: ForExpression, scope: Scope, evaluate: Evaluate): Value {
  const collection = iterable(evaluate(e.collection, scope), e.collection.span, scope)
  if (!collection) return dependent([], e.span, anyType, 'the collection')
  if (collection.kind === 'unknown') return dependent([collection], e.span, anyType, 'the collection')
  const wrong = conditionFault(e, scope, evaluate)
  if (wrong) return wrong
  const loop = new Loop(e, scope, evaluate)
  const result = e.form === 'tuple' ? loop.tuple(collection) : loop.object(collection)
  return markedLike(bounded(result, scope), collection)
}

/** The collection if it can be iterated (an Unknown may turn out to be), else `undefined` after reporting why not. */
export function iterable(collection: Value, at: Span, scope: Scope): Value | undefined {
  if (isNull(collection)) {
    fail(
      scope,
      at,
      'tf-invalid-iteration',
      'A null value is iterated',
      'Give an empty list instead, as `coalesce` does.',
    )
    return undefined
  }
  const type = typeOf(collection)
  const isCollection = collection.kind === 'list' || collection.kind === 'map'
  if (isCollection || (collection.kind === 'unknown' && !isScalarType(type))) return collection
  fail(scope, at, 'tf-invalid-iteration', `A ${typeName(type)} can't be iterated`, 'Only lists, sets and maps can be.')
  return undefined
}

/** What is wrong with the condition whatever the elements are, so that it is said once, and for no elements too. */
function conditionFault(e: ForExpression, scope: Scope, evaluate: Evaluate): Value | undefined {
  if (!e.condition) return undefined
  const problems: Problem[] = []
  const any = unknown('any element', e.collection.span)
  const names = namesOf(e.keyName, e.valueName, { key: any, value: any })
  const value = evaluate(e.condition, withSink(withNames(scope, names), problems))
  for (const problem of problems) scope.report(problem)
  const why = isNull(value) ? 'it is null' : failureOf(value)
  if (why) return fail(scope, e.condition.span, 'tf-invalid-condition', `Invalid condition: ${why}`)
  return problems.length > 0 ? dependent([value], e.span, anyType, 'the condition') : undefined
}

function failureOf(value: Value): string | undefined {
  const truth = convert(value, boolType)
  return 'failure' in truth ? truth.failure : undefined
}

function isScalarType(type: Type): boolean {
  return type.kind === 'string' || type.kind === 'number' || type.kind === 'bool'
}

/** One run over the elements; a kind of mistake is reported for the first element that has it. */
class Loop {
  private failed = false
  /** Elements may be missing from what was collected. */
  private open = false
  /** Elements may stand between those that were collected. */
  private loose = false

  constructor(
    private readonly e: ForExpression,
    private readonly scope: Scope,
    private readonly evaluate: Evaluate,
  ) {}

  tuple(collection: Value): Value {
    const items: Value[] = []
    let values = 0
    for (const inner of this.included(collection)) {
      const item = this.evaluate(this.e.value, inner)
      items.push(item)
      values += weight(item)
      if (values > maxWeight) break
    }
    if (this.failed) return dependent([], this.e.span, anyType, 'the collection')
    const result = list(items, this.e.span, { open: this.open })
    return this.loose ? unordered(result) : result
  }

  object(collection: Value): Value {
    const entries = new Map<string, Value>()
    const groups = new Map<string, Value[]>()
    for (const inner of this.included(collection)) {
      const name = this.key(inner)
      if (name === undefined) continue
      const value = this.evaluate(this.e.value, inner)
      const group = groups.get(name)
      if (!group) groups.set(name, [value])
      else if (this.e.grouped) group.push(value)
      else this.duplicate(name)
    }
    for (const [name, group] of groups)
      entries.set(name, this.e.grouped ? this.group(group) : (group[0] ?? this.group([])))
    if (this.failed) return dependent([], this.e.span, anyType, 'the collection')
    return mapping(entries, this.e.span, { open: this.open })
  }

  private group(items: readonly Value[]): List {
    const result = list(items, this.e.value.span, { open: this.open })
    return this.open ? unordered(result) : result
  }

  /** Scopes of the elements that the condition lets in for sure. */
  private *included(collection: Value): Iterable<Scope> {
    if ((collection.kind === 'list' || collection.kind === 'map') && collection.open) {
      this.open = true
      this.loose = collection.kind === 'map' || !isOrdered(collection)
    }
    for (const element of elements(collection)) {
      if (this.scope.budget.steps <= 0) this.open = this.loose = true
      if (this.scope.budget.steps <= 0) return
      const inner = withNames(this.scope, namesOf(this.e.keyName, this.e.valueName, element))
      const verdict = this.e.condition ? this.test(inner, this.e.condition) : true
      if (verdict === true) yield inner
      else if (verdict === undefined) this.open = this.loose = true
    }
  }

  /** `undefined` if it can't be known. */
  private test(inner: Scope, condition: Expression): boolean | undefined {
    const value = this.evaluate(condition, inner)
    if (isNull(value)) return this.mistake(condition, 'tf-invalid-condition', 'The condition is null')
    const truth = convert(value, boolType)
    if ('failure' in truth)
      return this.mistake(condition, 'tf-invalid-condition', `Invalid condition: ${truth.failure}`)
    return truth.value.kind === 'scalar' ? truth.value.value === true : undefined
  }

  private key(inner: Scope): string | undefined {
    const { key } = this.e
    if (!key || this.failed) return undefined
    const name = keyOf(this.evaluate(key, inner), key.span, this.scope)
    if (name.kind === 'known') return name.name
    if (name.kind === 'invalid') this.failed = true
    this.open = true
    return undefined
  }

  private duplicate(name: string): void {
    const at = this.e.key?.span ?? this.e.span
    const hint = 'Add `...` after the value to collect the values of equal keys in lists.'
    this.scope.report(problemAt(at, 'tf-duplicate-key', `Two elements have the key ${JSON.stringify(name)}`, { hint }))
    this.failed = true
  }

  private mistake(at: Expression, code: string, message: string): undefined {
    if (!this.failed) fail(this.scope, at.span, code, message)
    this.failed = true
    return undefined
  }
}

export function namesOf(keyName: string | undefined, valueName: string, element: Element): Map<string, Value> {
  const names = new Map<string, Value>()
  if (keyName !== undefined) names.set(keyName, element.key)
  return names.set(valueName, element.value)
}
