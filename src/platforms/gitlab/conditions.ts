/** `rules:if` conditions: variables, strings, regular expressions, comparisons, `&&`, `||` and parentheses. */
import { and, not, or, type Tri, table } from '../../model/index.js'

/** Offsets into the condition's text. */
export interface Place {
  readonly start: number
  readonly end: number
}

export type Operand =
  | ({ readonly type: 'variable'; readonly name: string } & Place)
  | ({ readonly type: 'text'; readonly value: string } & Place)
  | ({ readonly type: 'pattern'; readonly source: string } & Place)
  | ({ readonly type: 'null' } & Place)

export type Condition =
  | ({ readonly type: 'operand'; readonly operand: Operand } & Place)
  | ({
      readonly type: 'compare'
      readonly op: '==' | '!=' | '=~' | '!~'
      readonly left: Operand
      readonly right: Operand
    } & Place)
  | ({ readonly type: 'and' | 'or'; readonly all: readonly Condition[] } & Place)

export interface ParsedCondition {
  /** Undefined where the text is no condition. */
  readonly tree?: Condition
  readonly fault?: { readonly message: string } & Place
}

const token =
  /\s+|(\$\{?\w+\}?)|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(\/(?:[^/\\\n]|\\.)+\/[a-z]*)|(==|!=|=~|!~|&&|\|\||[()])|([A-Za-z_]\w*)/y

type Token = { readonly kind: 'variable' | 'text' | 'pattern' | 'mark' | 'word'; readonly text: string } & Place

export function parseCondition(text: string): ParsedCondition {
  const tokens = tokensOf(text)
  if (!Array.isArray(tokens)) return { fault: tokens }
  const state: State = { tokens, at: 0, end: text.length, depth: 0 }
  const tree = orOf(state)
  const rest = state.tokens[state.at]
  if (tree && !rest) return { tree }
  const at = rest ?? { start: text.length, end: text.length }
  const message = rest ? `\`${rest.text}\` is not expected here` : 'a value is missing at the end'
  return { fault: { message, start: at.start, end: at.end } }
}

function tokensOf(text: string): Token[] | ({ message: string } & Place) {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    token.lastIndex = at
    const match = token.exec(text)
    if (!match) return { message: `\`${text[at]}\` is no part of a condition`, start: at, end: at + 1 }
    const place = { start: at, end: at + match[0].length }
    const kind = (['variable', 'text', 'pattern', 'mark', 'word'] as const)[
      match.slice(1).findIndex((m) => m !== undefined)
    ]
    if (kind) tokens.push({ kind, text: match[0], ...place })
    at = place.end
  }
  return tokens
}

interface State {
  readonly tokens: readonly Token[]
  at: number
  readonly end: number
  depth: number
}

const maxDepth = 100

function take(s: State, text: string): Token | undefined {
  const next = s.tokens[s.at]
  if (next?.kind !== 'mark' || next.text !== text) return undefined
  s.at++
  return next
}

function chain(
  s: State,
  mark: '&&' | '||',
  type: 'and' | 'or',
  part: (s: State) => Condition | undefined,
): Condition | undefined {
  const first = part(s)
  if (!first) return undefined
  const all = [first]
  while (take(s, mark)) {
    const next = part(s)
    if (!next) return undefined
    all.push(next)
  }
  const end = all.at(-1)?.end ?? first.end
  return all.length === 1 ? first : { type, all, start: first.start, end }
}

const orOf = (s: State): Condition | undefined => chain(s, '||', 'or', andOf)
const andOf = (s: State): Condition | undefined => chain(s, '&&', 'and', unitOf)

function unitOf(s: State): Condition | undefined {
  if (take(s, '(')) {
    if (s.depth >= maxDepth) return undefined
    s.depth++
    const inner = orOf(s)
    s.depth--
    return inner && take(s, ')') ? inner : undefined
  }
  const left = operandOf(s)
  if (!left) return undefined
  for (const op of ['==', '!=', '=~', '!~'] as const) {
    if (!take(s, op)) continue
    const right = operandOf(s)
    return right && { type: 'compare', op, left, right, start: left.start, end: right.end }
  }
  return { type: 'operand', operand: left, start: left.start, end: left.end }
}

function operandOf(s: State): Operand | undefined {
  const next = s.tokens[s.at]
  if (!next || next.kind === 'mark') return undefined
  s.at++
  const place = { start: next.start, end: next.end }
  switch (next.kind) {
    case 'variable':
      return { type: 'variable', name: next.text.replace(/[${}]/g, ''), ...place }
    case 'pattern':
      return { type: 'pattern', source: next.text, ...place }
    case 'text':
      return { type: 'text', value: next.text.slice(1, -1), ...place }
    default:
      return next.text === 'null' ? { type: 'null', ...place } : { type: 'text', value: next.text, ...place }
  }
}

/** What a condition comes to when no variable is known: true or false only where it can't be otherwise. */
export function alwaysOf(condition: Condition): Tri {
  switch (condition.type) {
    case 'operand':
      return condition.operand.type === 'variable'
        ? 'unknown'
        : condition.operand.type !== 'null' && truthy(condition.operand)
    case 'compare':
      return compared(condition)
    case 'and':
      return contradicts(condition.all) ? false : and(...condition.all.map(alwaysOf))
    case 'or':
      return contradicts(condition.all) ? true : or(...condition.all.map(alwaysOf))
  }
}

function truthy(operand: Operand): boolean {
  return operand.type !== 'text' || (operand.value !== '' && operand.value !== 'false')
}

function compared({ op, left, right }: Condition & { type: 'compare' }): Tri {
  const same = left.type === 'text' && right.type === 'text' ? left.value === right.value : sameVariable(left, right)
  if (op === '==') return same
  return op === '!=' ? not(same) : 'unknown'
}

function sameVariable(left: Operand, right: Operand): Tri {
  return left.type === 'variable' && right.type === 'variable' && left.name === right.name ? true : 'unknown'
}

/** Two parts of which exactly one is true: `$A == "x"` and `$A != "x"`. */
function contradicts(parts: readonly Condition[]): boolean {
  const opposite = table<string>({ '==': '!=', '!=': '==', '=~': '!~', '!~': '=~' })
  const spelled = new Set(
    parts.flatMap((p) => (p.type === 'compare' ? `${shown(p.left)} ${p.op} ${shown(p.right)}` : [])),
  )
  return parts.some((p) => p.type === 'compare' && spelled.has(`${shown(p.left)} ${opposite[p.op]} ${shown(p.right)}`))
}

function shown(operand: Operand): string {
  if (operand.type === 'variable') return `$${operand.name}`
  return operand.type === 'text' ? JSON.stringify(operand.value) : operand.type === 'pattern' ? operand.source : 'null'
}

/** All comparisons in a condition. */
export function comparisonsOf(condition: Condition): readonly (Condition & { type: 'compare' })[] {
  if (condition.type === 'compare') return [condition]
  return condition.type === 'operand' ? [] : condition.all.flatMap(comparisonsOf)
}
