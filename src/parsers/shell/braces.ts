/** Brackets and braces mean something only when the whole word holds their other half: they are found afterwards. */
import type { Brace, Glob, Literal, WordPart } from './ast.js'

/** Braces deeper than this are taken literally, so that a word of braces alone stays cheap. */
const maxBraceDepth = 20

/** Takes `[…]` out of the literals as globs. */
export function splitBrackets(parts: readonly WordPart[]): WordPart[] {
  return parts.flatMap<WordPart>((part) => (part.type === 'literal' ? splitLiteral(part) : [part]))
}

function splitLiteral(part: Literal): (Literal | Glob)[] {
  const { value } = part
  const result: (Literal | Glob)[] = []
  let at = 0
  for (;;) {
    const open = value.indexOf('[', at)
    // The first character of a set may be the closing bracket itself, also behind `!` or `^`.
    const first = open + (value[open + 1] === '!' || value[open + 1] === '^' ? 3 : 2)
    const close = open < 0 ? -1 : value.indexOf(']', first)
    if (close < 0) break
    if (open > at) result.push(run(part, at, open))
    result.push({
      type: 'glob',
      start: part.start + open,
      end: part.start + close + 1,
      text: value.slice(open, close + 1),
    })
    at = close + 1
  }
  if (at < value.length) result.push(run(part, at, value.length))
  return result
}

function run(part: Literal, from: number, to: number): Literal {
  return { type: 'literal', start: part.start + from, end: part.start + to, value: part.value.slice(from, to) }
}

interface Frame {
  readonly start: number
  readonly alternatives: WordPart[][]
  current: WordPart[]
}

/** Puts `{a,b}` and `{1..9}` together; braces that expand to nothing (`{}`, `{a}`) stay literal. */
export function splitBraces(parts: readonly WordPart[]): WordPart[] {
  const outermost: Frame = { start: 0, alternatives: [], current: [] }
  const stack = [outermost]
  const top = (): Frame => stack.at(-1) ?? outermost
  for (const token of parts.flatMap(braceTokens)) {
    const mark = token.type === 'literal' ? token.value : ''
    if (mark === '{' && stack.length <= maxBraceDepth) {
      stack.push({ start: token.start, alternatives: [], current: [token] })
    } else if (mark === ',' && stack.length > 1) {
      const frame = top()
      frame.alternatives.push(frame.current)
      frame.current = [token]
    } else if (mark === '}' && stack.length > 1) {
      const frame = stack.pop() ?? outermost
      append(top().current, close(frame, token.end) ?? [...flatten(frame), token])
    } else append(top().current, [token])
  }
  while (stack.length > 1) {
    const frame = stack.pop() ?? outermost
    append(top().current, flatten(frame))
  }
  return outermost.current
}

/** Every `{`, `,` and `}` of a literal by itself. */
function braceTokens(part: WordPart): WordPart[] {
  if (part.type !== 'literal') return [part]
  const result: WordPart[] = []
  let from = 0
  for (let at = 0; at < part.value.length; at++) {
    if (!'{,}'.includes(part.value.charAt(at))) continue
    if (at > from) result.push(run(part, from, at))
    result.push(run(part, at, at + 1))
    from = at + 1
  }
  if (from < part.value.length) result.push(run(part, from, part.value.length))
  return result
}

/** The brace a frame is; undefined if it has neither a comma nor a range. Each alternative begins with its mark. */
function close(frame: Frame, end: number): [Brace] | undefined {
  const alternatives = [...frame.alternatives, frame.current].map((parts) => parts.slice(1))
  const [only, second] = alternatives
  const [first, more] = only ?? []
  const sequence = second === undefined
  if (sequence && !(first?.type === 'literal' && !more && /^[\w+-]+\.\.[\w+-]+(\.\.[\w+-]+)?$/.test(first.value))) {
    return undefined
  }
  return [{ type: 'brace', start: frame.start, end, sequence, alternatives }]
}

function flatten(frame: Frame): WordPart[] {
  return [...frame.alternatives.flat(), ...frame.current]
}

/** Neighbouring literals are one. */
function append(to: WordPart[], parts: readonly WordPart[]): void {
  for (const part of parts) {
    const last = to.at(-1)
    const joins =
      part.type === 'literal' &&
      last?.type === 'literal' &&
      last.end === part.start &&
      !(to.length === 1 && isMark(last))
    if (joins) to[to.length - 1] = { ...last, end: part.end, value: last.value + part.value }
    else to.push(part)
  }
}

/** The `{` or `,` at the head of an alternative, kept apart until it is known what it is. */
function isMark(part: Literal): boolean {
  return part.value === '{' || part.value === ','
}
