/** Expressions at their places: syntax, names, types, availability, and conditions that decide nothing. */
import { text, type Value } from '../../../model/index.js'
import type { Diagnostics } from '../../diagnostics.js'
import type { Placed } from '../expression-values.js'
import { descend, type Expression, type Place } from '../expressions/ast.js'
import { availabilityAt, limitedFunctions } from '../expressions/availability.js'
import { truth } from '../expressions/coerce.js'
import { evaluate } from '../expressions/evaluate.js'
import { infer } from '../expressions/infer.js'
import { references } from '../expressions/references.js'
import { shown, type Type } from '../expressions/types.js'
import { scopeOf } from '../resolve.js'
import type { ContextTypes } from './contexts.js'

export type Holder = Parameters<typeof availabilityAt>[0]

export function checkExpressions(
  all: readonly Placed[],
  holder: Holder,
  types: ContextTypes,
  found: Diagnostics,
): void {
  for (const placed of all) checkExpression(placed, holder, types, found)
  checkConditions(all, found)
}

function checkExpression(placed: Placed, holder: Holder, types: ContextTypes, found: Diagnostics): void {
  const { embedded, key } = placed
  for (const fault of embedded.faults) found.add('expression-syntax', placed.at(fault), fault.message)
  if (embedded.faults.length > 0) return
  const available = availabilityAt(holder, key)
  const at = (place: Place) => placed.at(place)
  const type = infer(embedded.tree, {
    context: (name) => types.get(name) ?? (name === 'jobs' ? { t: 'any' } : undefined),
    contexts: [...types.keys()],
    report: (code, place, message) => found.add(code, at(place), message),
  })
  if (available) checkAvailability(embedded.tree, available, types, at, found)
  checkVariables(embedded.tree, at, found)
  checkTernaries(embedded.tree, at, found)
  if (isText(placed)) checkText(type, placed, found)
  if (isConstant(placed))
    found.add('constant-expression', at(embedded), 'the expression always has the same value: write the value itself')
}

function checkAvailability(
  tree: Expression,
  available: NonNullable<ReturnType<typeof availabilityAt>>,
  types: ContextTypes,
  at: (place: Place) => ReturnType<Placed['at']>,
  found: Diagnostics,
): void {
  for (const e of descend(tree)) {
    if (e.type === 'context' && types.has(e.name.toLowerCase()) && !available.contexts.has(e.name.toLowerCase())) {
      found.add(
        'context-availability',
        at(e),
        `\`${e.name}\` can't be used here; there is ${[...available.contexts].join(', ')}`,
      )
    }
    if (
      e.type !== 'call' ||
      !limitedFunctions.has(e.name.toLowerCase()) ||
      available.functions.has(e.name.toLowerCase())
    )
      continue
    found.add('function-availability', at(e.nameAt), `\`${e.name}()\` can't be called here`)
  }
}

/** Names GitHub accepts for configuration variables. */
function checkVariables(tree: Expression, at: (place: Place) => ReturnType<Placed['at']>, found: Diagnostics): void {
  for (const { steps, written, start, end } of references(tree)) {
    const name = written[1]
    if (steps[0] !== 'vars' || name === undefined || name === '*') continue
    if (!/^[A-Za-z_]\w*$/.test(name) || /^github_/i.test(name)) {
      found.add('config-variable', at({ start, end }), `no configuration variable can be called \`${name}\``)
    }
  }
}

/** `a && '' || b`: the middle is never the result. */
function checkTernaries(tree: Expression, at: (place: Place) => ReturnType<Placed['at']>, found: Diagnostics): void {
  for (const e of descend(tree)) {
    if (e.type !== 'binary' || e.op !== '||' || e.left.type !== 'binary' || e.left.op !== '&&') continue
    const middle = e.left.right
    if (middle.type === 'literal' && !middle.value) {
      found.add(
        'ternary',
        at(middle),
        `the result is never \`${middle.value === '' ? "''" : String(middle.value)}\`, as it counts as false`,
      )
    }
  }
}

const textKeys = /^(?:run|name|run-name|working-directory|shell|description)$|^(?:env|with|outputs)\.[^.]+$/

/** Does the value become part of a text? */
function isText({ key, whole, bare, scalar }: Placed): boolean {
  if (bare) return false
  return !whole || textKeys.test(key) || text(scalar).trim() === ''
}

function checkText(type: Type, placed: Placed, found: Diagnostics): void {
  if (type.t !== 'object' && type.t !== 'array' && type.t !== 'null') return
  const instead = type.t === 'null' ? 'nothing' : type.t === 'array' ? '`Array`' : '`Object`'
  found.add(
    'template-value',
    placed.at(placed.embedded),
    `${shown(type)} becomes ${instead} in a text; use \`toJSON()\``,
  )
}

/** A computation that reads nothing. */
function isConstant({ embedded, key, bare }: Placed): boolean {
  if (key === 'if' || bare || references(embedded.tree).length > 0) return false
  return ![...descend(embedded.tree)].some(
    (e) => e.type === 'call' && (limitedFunctions.has(e.name.toLowerCase()) || /^fromjson$/i.test(e.name)),
  )
}

function checkConditions(all: readonly Placed[], found: Diagnostics): void {
  const conditions = all.filter(({ key }) => key === 'if' || key === 'snapshot.if')
  for (const placed of conditions) {
    const { scalar, bare, embedded, whole } = placed
    const written = text(scalar)
    if (!bare && (!whole || written !== written.trimEnd())) {
      found.add('condition-extra', scalar, 'text around `${{ }}` makes the condition a text, which is always true')
      return
    }
    const value: Value = evaluate(embedded.tree, scopeOf(new Map(), { file: scalar.span.file, segments: [] }))
    const known = truth(value)
    const literal = [...descend(embedded.tree)].every(
      (e) => e.type !== 'call' || !limitedFunctions.has(e.name.toLowerCase()),
    )
    if (known !== 'unknown' && literal && references(embedded.tree).length === 0)
      found.add('condition-constant', scalar, `the condition is always ${known}`)
  }
}
