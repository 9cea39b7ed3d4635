/** Checks of single arguments. */
import type { Problem, Value } from '../../../model/index.js'
import type { Expression } from '../../../parsers/hcl/index.js'
import { convert } from '../eval/convert.js'
import { evaluate } from '../eval/evaluate.js'
import { rootName, traversals } from '../eval/traversals.js'
import { constants, typeConstraint } from '../eval/type-expression.js'
import { boolType, stringType, type Type } from '../eval/types.js'
import type { AttributeCheck, Report } from './schema.js'

/** The value of an expression that needs no names or functions; `undefined` for any other. */
export function constantValue(e: Expression): Value | undefined {
  const problems: Problem[] = []
  const value = evaluate(e, constants(problems))
  return problems.length === 0 && value.kind !== 'unknown' ? value : undefined
}

/** The text of a plain string. */
export function plainText(e: Expression): string | undefined {
  const value = constantValue(e)
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined
}

export const anyValue: AttributeCheck = () => undefined

const staticRoots = new Set(['var', 'local', 'path', 'terraform'])

/** What is needed before anything else is evaluated sees variables and locals only. */
export const early: AttributeCheck = ({ name, value }, report) => {
  for (const reference of traversals(value)) {
    if (staticRoots.has(rootName(reference) ?? '')) continue
    report.error(reference.span, 'tf-not-static', `\`${name}\` can only use variables and locals here`)
  }
}

/** Of the type as far as it can be told; `fixed`: it may not depend on anything. */
function ofType(type: Type, fixed: boolean): AttributeCheck {
  return ({ name, value }, report) => {
    const found = constantValue(value)
    if (!found) {
      if (fixed) report.error(value.span, 'tf-not-constant', `\`${name}\` must be a constant here`)
      return
    }
    const result = convert(found, type)
    if ('failure' in result) report.error(value.span, 'tf-wrong-type', `\`${name}\`: ${result.failure}`)
  }
}

export const flag = ofType(boolType, true)
export const looseFlag = ofType(boolType, false)
export const constantText = ofType(stringType, true)
export const looseText = ofType(stringType, false)

export const nonEmptyText: AttributeCheck = (attribute, report) => {
  constantText(attribute, report)
  if (plainText(attribute.value) === '') {
    report.error(attribute.value.span, 'tf-empty-text', `\`${attribute.name}\` must not be empty`)
  }
}

export const typeCheck: AttributeCheck = ({ value }, report) => {
  for (const problem of typeConstraint(value).problems) {
    report.error(problem.span ?? value.span, problem.code, problem.message, problem.hint)
  }
}

/** A bare word out of some; in quotes it is an older spelling. */
export function keyword(...allowed: readonly string[]): AttributeCheck {
  return ({ name, value }, report) => {
    const quoted = value.type === 'template' ? plainText(value) : undefined
    const word = value.type === 'variable' ? value.name : quoted
    if (word === undefined || !allowed.includes(word)) {
      report.error(value.span, 'tf-invalid-keyword', `\`${name}\` must be one of: ${allowed.join(', ')}`)
    } else if (quoted !== undefined) {
      report.warn(value.span, 'tf-quoted-keyword', `\`${name}\` is written in quotes`, `Write ${word} without quotes.`)
    }
  }
}

/** A list of references (`depends_on`). */
export const references: AttributeCheck = ({ name, value }, report) => {
  if (value.type !== 'tuple') {
    report.error(value.span, 'tf-invalid-references', `\`${name}\` takes a list of references in brackets`)
    return
  }
  for (const item of value.items) {
    if (item.type === 'template' && plainText(item) !== undefined) {
      report.warn(item.span, 'tf-quoted-reference', 'A reference is written in quotes', 'Write it without quotes.')
    } else if (rootName(item) === undefined) {
      report.error(item.span, 'tf-invalid-reference', 'A reference is needed here')
    }
  }
}

export const ignoreChanges: AttributeCheck = ({ value }, report) => {
  if (value.type === 'variable' && value.name === 'all') return
  if (value.type !== 'tuple') {
    report.error(value.span, 'tf-invalid-references', '`ignore_changes` takes a list of arguments, or `all`')
    return
  }
  for (const item of value.items) {
    if (plainText(item) === '*') {
      const hint = 'Write `ignore_changes = all`.'
      report.error(item.span, 'tf-invalid-references', '"*" no longer stands for all arguments', hint)
    } else if (plainText(item) !== undefined) {
      report.warn(item.span, 'tf-quoted-reference', 'An argument is written in quotes', 'Write it without quotes.')
    } else if (rootName(item) === undefined) {
      report.error(item.span, 'tf-invalid-reference', 'The name of an argument is needed here')
    }
  }
}

/** References to managed resources; instance keys may use `count.index`, `each.key` and `each.value` only. */
export const replaceTriggers: AttributeCheck = ({ value }, report) => {
  if (value.type !== 'tuple') {
    report.error(value.span, 'tf-invalid-references', '`replace_triggered_by` takes a list of references in brackets')
    return
  }
  for (const item of value.items) triggerItem(unwrapped(item), report)
}

/** JSON syntax writes references in strings. */
function unwrapped(e: Expression): Expression {
  const part = e.type === 'template' && e.parts.length === 1 ? e.parts[0] : undefined
  return part?.type === 'interpolation' ? part.value : e
}

function triggerItem(item: Expression, report: Report): void {
  let steps = 0
  let step = item
  while (step.type === 'get-attr' || step.type === 'index') {
    if (step.type === 'index') instanceKey(step.key, report)
    else steps++
    step = step.target
  }
  const isResource = step.type === 'variable' && steps > 0 && !notResources.has(step.name)
  const isInJson = item.type === 'template' && item.span.file.path.endsWith('.json')
  if (!isResource && !isInJson) {
    report.error(item.span, 'tf-invalid-reference', 'A reference to a resource is needed here')
  }
}

const notResources = new Set(['var', 'local', 'module', 'each', 'count', 'path', 'terraform', 'self'])
const keyReferences = new Set(['count.index', 'each.key', 'each.value'])

function instanceKey(key: Expression, report: Report): void {
  for (const reference of traversals(key)) {
    const name =
      reference.type === 'get-attr' && reference.target.type === 'variable'
        ? `${reference.target.name}.${reference.name}`
        : ''
    if (keyReferences.has(name)) continue
    report.error(reference.span, 'tf-invalid-reference', 'Here only count.index, each.key and each.value can be used')
  }
}

/** The steps of a reference that is names only: `a.b.c`; `undefined` for anything else. */
export function names(e: Expression): readonly string[] | undefined {
  if (e.type === 'variable') return [e.name]
  // There is a provider called null.
  if (e.type === 'literal' && typeof e.value !== 'number') return [e.raw]
  const before = e.type === 'get-attr' ? names(e.target) : undefined
  return before && e.type === 'get-attr' ? [...before, e.name] : undefined
}

export function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u.test(name)
}
