/** Types of expressions, and what is wrong with them: names that don't exist, operands that can't be. */
import { suggest } from '../../../model/index.js'
import type { Expression, Place } from './ast.js'
import { typeOfJson } from './type-of-value.js'
import { any, boolean, shown, string, type Type } from './types.js'

export interface TypeScope {
  /** By lower-case name; undefined: there is no such context. */
  context(name: string): Type | undefined
  readonly contexts: readonly string[]
  report(code: string, place: Place, message: string): void
}

export function infer(e: Expression, scope: TypeScope): Type {
  switch (e.type) {
    case 'literal':
      return e.value === null ? { t: 'null' } : { t: typeof e.value as 'string' | 'number' | 'boolean' }
    case 'context':
      return inferContext(e, scope)
    case 'property':
      return propertyOf(infer(e.of, scope), e.name, e.nameAt, scope)
    case 'index':
      return inferIndex(e, scope)
    case 'filter':
      return inferFilter(infer(e.of, scope), e, scope)
    case 'not':
      infer(e.operand, scope)
      return boolean
    case 'binary':
      return inferBinary(e, scope)
    case 'call':
      return inferCall(e, scope)
    case 'broken':
      return any
  }
}

function inferContext(e: Expression & { type: 'context' }, scope: TypeScope): Type {
  const known = scope.context(e.name.toLowerCase())
  if (known) return known
  const meant = suggest(e.name, scope.contexts)
  scope.report(
    'undefined-context',
    e,
    `there is no context \`${e.name}\`${meant ? `, did you mean \`${meant}\`?` : ''}`,
  )
  return any
}

function propertyOf(of: Type, name: string, at: Place, scope: TypeScope): Type {
  if (of.t === 'any' || of.t === 'null') return any
  if (of.t === 'array' && of.filtered) return { t: 'array', filtered: true, item: propertyOf(of.item, name, at, scope) }
  if (of.t !== 'object') {
    scope.report('undefined-property', at, `${shown(of)} has no property \`${name}\``)
    return any
  }
  const known = of.props.get(name.toLowerCase()) ?? of.rest
  if (known) return known
  const meant = suggest(name, [...of.props.keys()])
  const hint = meant
    ? `, did you mean \`${meant}\`?`
    : of.props.size === 0
      ? ''
      : `; there is ${[...of.props.keys()].slice(0, 12).join(', ')}`
  scope.report('undefined-property', at, `there is no property \`${name}\` here${hint}`)
  return any
}

function inferIndex(e: Expression & { type: 'index' }, scope: TypeScope): Type {
  const of = infer(e.of, scope)
  const index = infer(e.index, scope)
  if (e.index.type === 'literal' && typeof e.index.value === 'string')
    return propertyOf(of, e.index.value, e.index, scope)
  if (of.t === 'array') {
    if (index.t !== 'any' && index.t !== 'number')
      scope.report('operand-type', e.index, `a list is indexed by numbers, not by ${shown(index)}`)
    return of.item
  }
  if (of.t === 'object') {
    if (index.t !== 'any' && index.t !== 'string')
      scope.report('operand-type', e.index, `an object is indexed by names, not by ${shown(index)}`)
    return of.rest ?? any
  }
  if (of.t !== 'any' && of.t !== 'null') scope.report('operand-type', e, `${shown(of)} can't be indexed`)
  return any
}

function inferFilter(of: Type, e: Expression, scope: TypeScope): Type {
  if (of.t === 'array') return { ...of, filtered: true }
  if (of.t === 'object') return { t: 'array', filtered: true, item: of.rest ?? any }
  if (of.t !== 'any' && of.t !== 'null')
    scope.report('operand-type', e, `\`*\` filters lists and objects, not ${shown(of)}`)
  return { t: 'array', filtered: true, item: any }
}

const plain: ReadonlySet<string> = new Set(['string', 'number', 'boolean', 'null', 'any'])

function inferBinary(e: Expression & { type: 'binary' }, scope: TypeScope): Type {
  const left = infer(e.left, scope)
  const right = infer(e.right, scope)
  if (e.op === '&&') return left.t === right.t ? right : left.t === 'boolean' || left.t === 'null' ? right : any
  if (e.op === '||') return left.t === right.t ? left : any
  const ordered = e.op !== '==' && e.op !== '!='
  const mixed =
    plain.has(left.t) !== plain.has(right.t) &&
    left.t !== 'any' &&
    right.t !== 'any' &&
    left.t !== 'null' &&
    right.t !== 'null'
  const odd = ordered && [left, right].find((type) => !plain.has(type.t) || type.t === 'null' || type.t === 'boolean')
  if (mixed || odd)
    scope.report('comparison-type', e, `${shown(left)} and ${shown(right)} can't be compared by \`${e.op}\``)
  return boolean
}

/** Least and most arguments, and what comes out. Source: docs.github.com/actions/reference/workflows-and-actions/expressions. */
const functions: ReadonlyMap<string, { readonly least: number; readonly most: number; readonly type: Type }> = new Map([
  ['contains', { least: 2, most: 2, type: boolean }],
  ['startswith', { least: 2, most: 2, type: boolean }],
  ['endswith', { least: 2, most: 2, type: boolean }],
  ['format', { least: 1, most: 255, type: string }],
  ['join', { least: 1, most: 2, type: string }],
  ['tojson', { least: 1, most: 1, type: string }],
  ['fromjson', { least: 1, most: 1, type: any }],
  ['hashfiles', { least: 1, most: 255, type: string }],
  ['success', { least: 0, most: 255, type: boolean }],
  ['failure', { least: 0, most: 255, type: boolean }],
  ['always', { least: 0, most: 0, type: boolean }],
  ['cancelled', { least: 0, most: 0, type: boolean }],
  ['case', { least: 3, most: 255, type: any }],
])

function inferCall(e: Expression & { type: 'call' }, scope: TypeScope): Type {
  const types = e.args.map((arg) => infer(arg, scope))
  const name = e.name.toLowerCase()
  const known = functions.get(name)
  if (!known) {
    const meant = suggest(e.name, functionNames)
    scope.report(
      'undefined-function',
      e.nameAt,
      `there is no function \`${e.name}\`${meant ? `, did you mean \`${meant}\`?` : ''}`,
    )
    return any
  }
  const { least, most } = known
  if (types.length < least || types.length > most) {
    const wanted = least === most ? `${least}` : most === 255 ? `at least ${least}` : `${least} to ${most}`
    scope.report(
      'function-arguments',
      e,
      `\`${e.name}\` takes ${wanted} argument${wanted === '1' ? '' : 's'}, not ${types.length}`,
    )
    return known.type
  }
  checkArguments(name, e, types, scope)
  return name === 'fromjson' ? jsonType(e, scope) : known.type
}

const functionNames = [
  'contains',
  'startsWith',
  'endsWith',
  'format',
  'join',
  'toJSON',
  'fromJSON',
  'hashFiles',
  'success',
  'failure',
  'always',
  'cancelled',
  'case',
]

function checkArguments(
  name: string,
  e: Expression & { type: 'call' },
  types: readonly Type[],
  scope: TypeScope,
): void {
  const [first, second] = types
  const refuse = (i: number, wanted: string): void => {
    const arg = e.args[i]
    const type = types[i]
    if (arg && type)
      scope.report(
        'function-arguments',
        arg,
        `argument ${i + 1} of \`${e.name}\` must be ${wanted}, not ${shown(type)}`,
      )
  }
  if (name === 'contains' && first?.t === 'object') refuse(0, 'a string or a list')
  if (name === 'contains' && second && !plain.has(second.t)) refuse(1, 'a string')
  if ((name === 'startswith' || name === 'endswith') && first && !plain.has(first.t)) refuse(0, 'a string')
  if ((name === 'startswith' || name === 'endswith') && second && !plain.has(second.t)) refuse(1, 'a string')
  if (name === 'join' && first && first.t === 'object') refuse(0, 'a list')
  if (name === 'fromjson' && first && !plain.has(first.t)) refuse(0, 'a string')
  if (name === 'format') checkFormat(e, scope)
}

/** Every placeholder has its argument, and every argument a placeholder. */
function checkFormat(e: Expression & { type: 'call' }, scope: TypeScope): void {
  const [template] = e.args
  if (template?.type !== 'literal' || typeof template.value !== 'string') return
  const used = new Set<number>()
  for (const part of template.value.matchAll(/\{\{|\}\}|\{(\d+)\}/g))
    if (part[1] !== undefined) used.add(Number(part[1]))
  const given = e.args.length - 1
  for (const n of used) {
    if (n >= given)
      scope.report(
        'format-string',
        template,
        `\`{${n}}\` has no argument: ${given} ${given === 1 ? 'is' : 'are'} given`,
      )
  }
  for (let n = 0; n < given; n++) {
    const arg = e.args[n + 1]
    if (arg && !used.has(n)) scope.report('format-string', arg, `no \`{${n}}\` in the format uses this argument`)
  }
}

function jsonType(e: Expression & { type: 'call' }, scope: TypeScope): Type {
  const [arg] = e.args
  if (arg?.type !== 'literal' || typeof arg.value !== 'string') return any
  try {
    return typeOfJson(JSON.parse(arg.value))
  } catch {
    scope.report('from-json', arg, 'the text is no JSON')
    return any
  }
}
