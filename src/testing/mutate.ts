/** Small mistakes made on purpose: what no fixture notices, nobody's test would notice either. */
import { table } from '../model/index.js'
import { children, type Expr, parseExpression } from '../policy/cel/index.js'
import type { Clause, PolicyDefinition } from '../policy/index.js'

export interface Mutant {
  /** `rows[2].assert: value != true → value == true`. */
  readonly description: string
  readonly definition: PolicyDefinition
}

/** A replacement in an expression's text. */
interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

export function mutantsOf(definition: PolicyDefinition): readonly Mutant[] {
  const several = definition.clauses.length > 1
  return definition.clauses.flatMap((clause, i) =>
    clauseMutants(clause).map(({ field, before, after, clause: changed }) => ({
      description: `${several ? `rows[${i}].` : ''}${field}: ${before} → ${after}`,
      definition: { ...definition, clauses: definition.clauses.with(i, changed) },
    })),
  )
}

interface ClauseMutant {
  readonly field: string
  readonly before: string
  readonly after: string
  readonly clause: Clause
}

function clauseMutants(clause: Clause): readonly ClauseMutant[] {
  const result: ClauseMutant[] = []
  for (const after of changed(clause.assert))
    result.push({ field: 'assert', before: clause.assert, after, clause: { ...clause, assert: after } })
  if (clause.each !== undefined) {
    const { each } = clause
    for (const after of changed(each))
      result.push({ field: 'each', before: each, after, clause: { ...clause, each: after } })
  }
  if (clause.where !== undefined) {
    const { where, ...without } = clause
    result.push({ field: 'where', before: where, after: '(none)', clause: without })
    for (const after of changed(where))
      result.push({ field: 'where', before: where, after, clause: { ...clause, where: after } })
  }
  for (const [name, text] of Object.entries(clause.variables)) {
    for (const after of changed(text)) {
      result.push({
        field: `variables.${name}`,
        before: text,
        after,
        clause: { ...clause, variables: { ...clause.variables, [name]: after } },
      })
    }
  }
  if (clause.path !== undefined) {
    const path =
      typeof clause.path === 'string'
        ? `${clause.path}X`
        : [...clause.path.slice(0, -1), `${clause.path.at(-1) ?? ''}X`]
    result.push({ field: 'path', before: String(clause.path), after: String(path), clause: { ...clause, path } })
  }
  return result
}

function changed(text: string): readonly string[] {
  const tree = parseExpression(text)
  if ('message' in tree) return []
  const all: Change[] = []
  const visit = (e: Expr): void => {
    all.push(...changesOf(e, text))
    children(e).forEach(visit)
  }
  visit(tree)
  const texts = all.map((c) => text.slice(0, c.start) + c.text + text.slice(c.end))
  return [...new Set(texts)].filter((t) => t !== text)
}

const opposite = table<string>({
  '==': '!=',
  '!=': '==',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
  all: 'exists',
  exists: 'all',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  isTrue: 'isFalse',
  isFalse: 'isTrue',
})

function changesOf(e: Expr, text: string): readonly Change[] {
  switch (e.kind) {
    case 'binary':
      return e.op === 'in' ? [negated(e, text)] : between(text, e.left.end, e.right.start, e.op)
    case 'logic':
      return e.operands.slice(1).flatMap((right, i) => between(text, e.operands[i]?.end ?? 0, right.start, e.op))
    case 'unary':
      return e.op === '!' ? [{ start: e.start, end: e.operand.start, text: '' }] : []
    case 'select':
      return e.test ? [negated(e, text)] : selectChanges(e)
    case 'comprehension':
      return between(text, e.range.end, e.body.start, e.macro)
    case 'list':
      return e.items.length > 1 ? e.items.map((_, i) => withoutItem(e, i)) : []
    case 'literal':
      return literalChanges(e, text)
    case 'conditional':
      return [swapped(e.yes, e.no, text)]
    case 'call':
      return opposite[e.name] === undefined ? [] : [{ ...e.at, text: opposite[e.name] ?? '' }]
    default:
      return []
  }
}

/** Another field of what is judged; a record of ours (`self`, `options`) would refuse it when it is read. */
function selectChanges({ operand, end }: Extract<Expr, { kind: 'select' }>): readonly Change[] {
  return operand.kind === 'ident' && !['item', 'value'].includes(operand.name) ? [] : [{ start: end, end, text: 'X' }]
}

const negated = ({ start, end }: Expr, text: string): Change => ({ start, end, text: `!(${text.slice(start, end)})` })

/** `test ? no : yes` */
function swapped(yes: Expr, no: Expr, text: string): Change {
  const of = (e: Expr): string => text.slice(e.start, e.end)
  return { start: yes.start, end: no.end, text: `${of(no)}${text.slice(yes.end, no.start)}${of(yes)}` }
}

/** The operator's text between its operands, whatever brackets and spaces stand around it. */
function between(text: string, from: number, to: number, operator: string): readonly Change[] {
  const other = opposite[operator]
  const at = text.slice(from, to).indexOf(operator)
  return other === undefined || at < 0 ? [] : [{ start: from + at, end: from + at + operator.length, text: other }]
}

function withoutItem(e: Extract<Expr, { kind: 'list' }>, index: number): Change {
  const item = e.items[index]?.value
  const next = e.items[index + 1]?.value
  const before = e.items[index - 1]?.value
  if (!item) return { start: e.start, end: e.start, text: '' }
  return next
    ? { start: item.start, end: next.start, text: '' }
    : { start: before?.end ?? item.start, end: item.end, text: '' }
}

function literalChanges(e: Extract<Expr, { kind: 'literal' }>, text: string): readonly Change[] {
  const written = text.slice(e.start, e.end)
  const place = { start: e.start, end: e.end }
  if (written === 'true' || written === 'false') return [{ ...place, text: written === 'true' ? 'false' : 'true' }]
  if (/^\d+$/.test(written)) return [{ ...place, text: String(BigInt(written) + 1n) }]
  if (/^(['"]).*\1$/s.test(written)) return [{ ...place, text: `${written.slice(0, -1)}~${written.at(-1)}` }]
  return []
}
