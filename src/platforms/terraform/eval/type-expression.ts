/** Type constraints as they are written: `list(object({ name = string, size = optional(number, 1) }))`. */
import { type Problem, problemAt, table, text, type Value } from '../../../model/index.js'
import type { Call, Expression, ObjectItem } from '../../../parsers/hcl/ast.js'
import { convert } from './convert.js'
import { evaluate } from './evaluate.js'
import { newBudget, noFiles, type Scope } from './scope.js'
import {
  type AttributeType,
  anyType,
  boolType,
  listOf,
  mapOf,
  numberType,
  type ObjectType,
  setOf,
  stringType,
  type Type,
} from './types.js'

export interface TypeConstraint {
  /** `any` where the constraint can't be read. */
  readonly type: Type
  readonly problems: readonly Problem[]
}

const maxDepth = 100

/** Defaults of optional attributes are constants: they see no names. */
export function typeConstraint(e: Expression): TypeConstraint {
  const problems: Problem[] = []
  return { type: read(e, problems, 0), problems }
}

const keywords = table<Type>({
  any: anyType,
  bool: boolType,
  number: numberType,
  string: stringType,
})

/** Without an element type these are older spellings that are still understood. */
const shorthands = table<Type>({ list: listOf(anyType), map: mapOf(anyType), set: setOf(anyType) })

function read(e: Expression, problems: Problem[], depth: number): Type {
  if (depth > maxDepth) return refuse(e, problems, 'The type is nested too deeply')
  if (e.type === 'variable') {
    const known = keywords[e.name] ?? shorthands[e.name]
    return known ?? refuse(e, problems, `There is no type \`${e.name}\``, typeHint)
  }
  if (e.type === 'template') return quoted(e, problems)
  if (e.type === 'call') return constructed(e, problems, depth)
  return refuse(e, problems, 'A type is needed here', typeHint)
}

const typeHint = 'Types are string, number, bool, any, list(…), set(…), map(…), object({…}) and tuple([…]).'

function refuse(e: Expression, problems: Problem[], message: string, hint?: string): Type {
  problems.push(problemAt(e.span, 'tf-invalid-type', message, hint ? { hint } : {}))
  return anyType
}

/** Types in quotes, as releases before 0.12 had them: refused today, and still clear. */
function quoted(e: Expression, problems: Problem[]): Type {
  const written = text(evaluate(e, constants(problems)))
  const known = keywords[written] ?? shorthands[written]
  if (!known) return refuse(e, problems, `There is no type \`${written}\``, typeHint)
  const hint = `Write \`${written}\` without quotes.`
  problems.push(problemAt(e.span, 'tf-quoted-type', 'A type is written in quotes', { hint, severity: 'warning' }))
  return known
}

function constructed(e: Call, problems: Problem[], depth: number): Type {
  const [argument, ...others] = e.args
  if (e.name === 'optional') return refuse(e, problems, '`optional` stands only on an attribute of an object')
  if (!argument || others.length > 0 || e.expand) {
    return refuse(e, problems, `\`${e.name}\` takes one argument as a type`, typeHint)
  }
  switch (e.name) {
    case 'list':
      return listOf(read(argument, problems, depth + 1))
    case 'set':
      return setOf(read(argument, problems, depth + 1))
    case 'map':
      return mapOf(read(argument, problems, depth + 1))
    case 'tuple':
      if (argument.type !== 'tuple') return refuse(argument, problems, '`tuple` takes a list of types')
      return { kind: 'tuple', elements: argument.items.map((item) => read(item, problems, depth + 1)) }
    case 'object':
      if (argument.type !== 'object') return refuse(argument, problems, '`object` takes attributes in braces')
      return objectType(argument.items, problems, depth)
    default:
      return refuse(e, problems, `There is no type \`${e.name}\``, typeHint)
  }
}

function objectType(items: readonly ObjectItem[], problems: Problem[], depth: number): ObjectType {
  const attributes = new Map<string, AttributeType>()
  for (const { key, value } of items) {
    const name = attributeName(key, problems)
    if (name === undefined) refuse(key, problems, 'The name of an attribute is needed here')
    else if (attributes.has(name)) refuse(key, problems, `The attribute \`${name}\` is there twice`)
    else attributes.set(name, attribute(value, problems, depth + 1))
  }
  return { kind: 'object', attributes }
}

function attributeName(key: Expression, problems: Problem[]): string | undefined {
  if (key.type === 'variable') return key.name
  return key.type === 'template' ? text(evaluate(key, constants(problems))) : undefined
}

function attribute(e: Expression, problems: Problem[], depth: number): AttributeType {
  if (e.type !== 'call' || e.name !== 'optional') return { type: read(e, problems, depth), optional: false }
  const [first, second, ...others] = e.args
  if (!first || others.length > 0) {
    return { type: refuse(e, problems, '`optional` takes a type, and perhaps a default'), optional: true }
  }
  const type = read(first, problems, depth)
  const fallback = second && defaultValue(second, type, problems)
  return fallback ? { type, optional: true, default: fallback } : { type, optional: true }
}

function defaultValue(e: Expression, type: Type, problems: Problem[]): Value | undefined {
  const value = evaluate(e, constants(problems))
  const result = convert(value, type)
  if ('value' in result) return value
  refuse(e, problems, `The default does not fit the type: ${result.failure}`)
  return undefined
}

/** No names and no functions: what stands in a type must be constant. */
export function constants(problems: Problem[]): Scope {
  return {
    variable: () => undefined,
    functions: () => undefined,
    files: noFiles,
    budget: newBudget(100_000),
    report: (problem) => problems.push(problem),
  }
}
