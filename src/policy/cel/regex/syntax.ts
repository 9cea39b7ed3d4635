/**
 * The part of RE2's syntax that means the same in JavaScript once it is written out: literals, classes, groups,
 * alternatives, repetition, and anchors at the ends. Anything else is left to the RE2 engine.
 */

/** Inclusive code points, ascending. */
export type Ranges = readonly (readonly [number, number])[]

export type Node =
  | { readonly kind: 'set'; readonly ranges: Ranges }
  | { readonly kind: 'cat'; readonly parts: readonly Node[] }
  | { readonly kind: 'alt'; readonly options: readonly Node[] }
  | { readonly kind: 'repeat'; readonly body: Node; readonly min: number; readonly max: number; readonly lazy: boolean }
  | { readonly kind: 'group'; readonly body: Node; readonly capture: boolean }

/** One alternative at the top level, with its anchors. */
export interface Branch {
  readonly start: boolean
  readonly end: boolean
  readonly body: Node
}

const MAX_REPEAT = 1000
const LAST = 0x10ffff

class Unsupported extends Error {}

interface Reader {
  readonly chars: readonly string[]
  at: number
  readonly ignoreCase: boolean
  depth: number
}

/** The top-level alternatives; undefined for syntax outside of this part. */
export function parseRegex(pattern: string): readonly Branch[] | undefined {
  const ignoreCase = pattern.startsWith('(?i)')
  const r: Reader = { chars: Array.from(ignoreCase ? pattern.slice(4) : pattern), at: 0, ignoreCase, depth: 0 }
  try {
    const branches = [branch(r)]
    while (take(r, '|')) branches.push(branch(r))
    return r.at === r.chars.length ? branches : undefined
  } catch (error) {
    if (error instanceof Unsupported) return undefined
    throw error
  }
}

function take(r: Reader, char: string): boolean {
  if (r.chars[r.at] !== char) return false
  r.at++
  return true
}

function branch(r: Reader): Branch {
  const start = take(r, '^')
  const body = sequence(r)
  const end = take(r, '$')
  const next = r.chars[r.at]
  if (next !== undefined && next !== '|') throw new Unsupported()
  return { start, end, body }
}

function alternatives(r: Reader): Node {
  const options = [sequence(r)]
  while (take(r, '|')) options.push(sequence(r))
  const [only] = options
  return options.length === 1 && only ? only : { kind: 'alt', options }
}

function sequence(r: Reader): Node {
  const parts: Node[] = []
  for (let c = r.chars[r.at]; c !== undefined && c !== '|' && c !== ')' && c !== '$'; c = r.chars[r.at])
    parts.push(repeated(r))
  const [only] = parts
  return parts.length === 1 && only ? only : { kind: 'cat', parts }
}

function repeated(r: Reader): Node {
  const body = atom(r)
  const times = repetition(r)
  if (!times) return body
  const lazy = take(r, '?')
  // The engines differ in how they repeat what may be empty.
  if (repetition(r) || isNullable(body)) throw new Unsupported()
  return { kind: 'repeat', body, ...times, lazy }
}

function isNullable(node: Node): boolean {
  switch (node.kind) {
    case 'set':
      return false
    case 'group':
      return isNullable(node.body)
    case 'cat':
      return node.parts.every(isNullable)
    case 'alt':
      return node.options.some(isNullable)
    case 'repeat':
      return node.min === 0 || isNullable(node.body)
  }
}

function repetition(r: Reader): { min: number; max: number } | undefined {
  if (take(r, '*')) return { min: 0, max: Infinity }
  if (take(r, '+')) return { min: 1, max: Infinity }
  if (take(r, '?')) return { min: 0, max: 1 }
  if (r.chars[r.at] !== '{') return undefined
  const match = /^\{(\d+)(,?)(\d*)\}/.exec(r.chars.slice(r.at, r.at + 12).join(''))
  if (!match) throw new Unsupported()
  const min = Number(match[1])
  const max = match[2] === '' ? min : match[3] === '' ? Infinity : Number(match[3])
  if (min > MAX_REPEAT || (max > MAX_REPEAT && max !== Infinity) || min > max) throw new Unsupported()
  r.at += match[0].length
  return { min, max }
}

function atom(r: Reader): Node {
  const c = r.chars[r.at++]
  switch (c) {
    case undefined:
    case '*':
    case '+':
    case '?':
    case '{':
    case '}':
    case ']':
    case '^':
      throw new Unsupported()
    case '.':
      return { kind: 'set', ranges: negate([[10, 10]]) }
    case '(':
      return group(r)
    case '[':
      return { kind: 'set', ranges: bracket(r) }
    case '\\':
      return { kind: 'set', ranges: folded(r, escaped(r)) }
    default:
      return { kind: 'set', ranges: folded(r, single(c)) }
  }
}

function group(r: Reader): Node {
  if (++r.depth > 50) throw new Unsupported()
  let capture = true
  if (take(r, '?')) {
    if (!take(r, ':')) throw new Unsupported()
    capture = false
  }
  const body = alternatives(r)
  if (!take(r, ')')) throw new Unsupported()
  r.depth--
  return { kind: 'group', body, capture }
}

const single = (c: string): Ranges => {
  const code = c.codePointAt(0) ?? 0
  return [[code, code]]
}

const classes: Readonly<Record<string, Ranges>> = {
  d: [[48, 57]],
  w: [
    [48, 57],
    [65, 90],
    [95, 95],
    [97, 122],
  ],
  s: [
    [9, 10],
    [12, 13],
    [32, 32],
  ],
}

const controls: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, f: 12, v: 11, a: 7 }

function escaped(r: Reader): Ranges {
  const c = r.chars[r.at++]
  if (c === undefined) throw new Unsupported()
  const known = classes[c]
  if (known) return known
  const inverse = /[DWS]/.test(c) ? classes[c.toLowerCase()] : undefined
  if (inverse) return negate(inverse)
  const control = controls[c]
  if (control !== undefined) return [[control, control]]
  if (/[\p{L}\p{N}_]/u.test(c)) throw new Unsupported()
  return single(c)
}

function bracket(r: Reader): Ranges {
  const inverse = take(r, '^')
  const parts: (readonly [number, number])[] = []
  for (let first = true; first || r.chars[r.at] !== ']'; first = false) {
    const low = member(r)
    const [only] = low
    if (r.chars[r.at] === '-' && r.chars[r.at + 1] !== ']' && only && low.length === 1 && only[0] === only[1]) {
      r.at++
      const high = member(r)[0]
      if (!high || high[0] !== high[1] || high[0] < only[0]) throw new Unsupported()
      parts.push([only[0], high[0]])
    } else parts.push(...low)
  }
  r.at++
  const ranges = folded(r, merge(parts))
  return inverse ? negate(ranges) : ranges
}

function member(r: Reader): Ranges {
  const c = r.chars[r.at++]
  if (c === undefined) throw new Unsupported()
  if (c === '[' && r.chars[r.at] === ':') throw new Unsupported()
  return c === '\\' ? escaped(r) : single(c)
}

export function merge(parts: Ranges): Ranges {
  const sorted = [...parts].sort(([a], [b]) => a - b)
  const result: [number, number][] = []
  for (const [low, high] of sorted) {
    const last = result.at(-1)
    if (last && low <= last[1] + 1) last[1] = Math.max(last[1], high)
    else result.push([low, high])
  }
  return result
}

function negate(ranges: Ranges): Ranges {
  const result: [number, number][] = []
  let next = 0
  for (const [low, high] of ranges) {
    if (low > next) result.push([next, low - 1])
    next = high + 1
  }
  if (next <= LAST) result.push([next, LAST])
  return result
}

/** Both cases of ASCII letters, and the two characters outside of ASCII that fold to one of them. */
function folded(r: Reader, ranges: Ranges): Ranges {
  if (!r.ignoreCase) return ranges
  const extra: [number, number][] = []
  for (const [low, high] of ranges) {
    if (high > 127 && low !== 0 && high !== LAST) throw new Unsupported()
    for (let code = Math.max(low, 65); code <= Math.min(high, 122); code++) {
      const other = /[a-z]/i.test(String.fromCharCode(code)) ? code ^ 32 : code
      extra.push([other, other])
      if ((code | 32) === 107) extra.push([0x212a, 0x212a])
      if ((code | 32) === 115) extra.push([0x17f, 0x17f])
    }
  }
  return merge([...ranges, ...extra])
}
