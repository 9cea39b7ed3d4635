/**
 * Can JavaScript's backtracking engine need more than linear time for a pattern?
 *
 * A search tries every start, unless the pattern is anchored, so an unanchored pattern may only match texts of bounded
 * length. In an anchored one backtracking is harmless where each character admits one way to go on only (the pattern is
 * deterministic), or where a single simple loop stands among finitely many texts.
 */
import type { Branch, Node, Ranges } from './syntax.js'

/** Characters looked at for each start, at most. */
const MAX_WORK = 5000
const MAX_POSITIONS = 2000

export function isLinear(branches: readonly Branch[]): boolean {
  return branches.every((b) => {
    const size = sizeOf(b.body)
    if (size.loops === 0) return size.ways * size.length <= MAX_WORK || (size.length <= 300 && isDeterministic(b.body))
    if (!b.start) return false
    return (size.loops === 1 && size.simple && size.ways * size.length <= MAX_WORK) || isDeterministic(b.body)
  })
}

interface Size {
  /** Longest text, a loop counted as one character. */
  readonly length: number
  /** In how many ways an engine may go through it. */
  readonly ways: number
  readonly loops: number
  /** Each loop repeats one character class. */
  readonly simple: boolean
}

function sizeOf(node: Node): Size {
  switch (node.kind) {
    case 'set':
      return { length: 1, ways: 1, loops: 0, simple: true }
    case 'group':
      return sizeOf(node.body)
    case 'cat':
      return node.parts.map(sizeOf).reduce(after, { length: 0, ways: 1, loops: 0, simple: true })
    case 'alt': {
      const options = node.options.map(sizeOf)
      return {
        length: Math.max(...options.map((o) => o.length)),
        ways: options.reduce((sum, o) => sum + o.ways, 0),
        loops: options.reduce((sum, o) => sum + o.loops, 0),
        simple: options.every((o) => o.simple),
      }
    }
    case 'repeat': {
      const body = sizeOf(node.body)
      const simple = body.loops === 0 && isSet(node.body)
      if (node.max === Infinity)
        return {
          length: body.length * (node.min + 1),
          ways: body.ways ** (node.min + 1),
          loops: body.loops + 1,
          simple,
        }
      // Each number of repetitions is a way of its own.
      const ways = (node.max - node.min + 1) * body.ways ** node.max
      return { length: body.length * node.max, ways, loops: body.loops * node.max, simple: body.simple }
    }
  }
}

const after = (a: Size, b: Size): Size => ({
  length: a.length + b.length,
  ways: a.ways * b.ways,
  loops: a.loops + b.loops,
  simple: a.simple && b.simple,
})

function isSet(node: Node): boolean {
  return node.kind === 'set' || (node.kind === 'group' && isSet(node.body))
}

/** Positions of sets in the pattern, after the construction of Glushkov. */
interface Automaton {
  readonly sets: Ranges[]
  readonly follow: number[][]
}

interface Part {
  readonly nullable: boolean
  readonly first: readonly number[]
  readonly last: readonly number[]
}

class TooLarge extends Error {}

function isDeterministic(node: Node): boolean {
  const automaton: Automaton = { sets: [], follow: [] }
  try {
    const whole = partOf(automaton, node)
    return [whole.first, ...automaton.follow].every((next) => areDisjoint(automaton, next))
  } catch (error) {
    if (error instanceof TooLarge) return false
    throw error
  }
}

function partOf(a: Automaton, node: Node): Part {
  switch (node.kind) {
    case 'set': {
      const position = a.sets.push(node.ranges) - 1
      if (position >= MAX_POSITIONS) throw new TooLarge()
      a.follow.push([])
      return { nullable: false, first: [position], last: [position] }
    }
    case 'group':
      return partOf(a, node.body)
    case 'cat':
      return node.parts.map((n) => partOf(a, n)).reduce((left, right) => joined(a, left, right), empty)
    case 'alt':
      return either(node.options.map((n) => partOf(a, n)))
    case 'repeat':
      return repeat(a, node)
  }
}

const empty: Part = { nullable: true, first: [], last: [] }

function joined(a: Automaton, left: Part, right: Part): Part {
  for (const position of left.last) a.follow[position]?.push(...right.first)
  return {
    nullable: left.nullable && right.nullable,
    first: left.nullable ? [...left.first, ...right.first] : left.first,
    last: right.nullable ? [...left.last, ...right.last] : right.last,
  }
}

function either(parts: readonly Part[]): Part {
  return {
    nullable: parts.some((p) => p.nullable),
    first: parts.flatMap((p) => p.first),
    last: parts.flatMap((p) => p.last),
  }
}

/** `x{2,4}` is `xx(x(x)?)?`, `x{2,}` is `xxx*`. */
function repeat(a: Automaton, { body, min, max }: Extract<Node, { kind: 'repeat' }>): Part {
  let result = empty
  for (let i = 0; i < min; i++) result = joined(a, result, partOf(a, body))
  return joined(a, result, max === Infinity ? loop(a, body) : upTo(a, body, max - min))
}

function loop(a: Automaton, body: Node): Part {
  const part = partOf(a, body)
  for (const position of part.last) a.follow[position]?.push(...part.first)
  return { ...part, nullable: true }
}

function upTo(a: Automaton, body: Node, times: number): Part {
  const copies = Array.from({ length: times }, () => partOf(a, body))
  return copies.reduceRight<Part>((rest, copy) => ({ ...joined(a, copy, rest), nullable: true }), empty)
}

function areDisjoint(a: Automaton, positions: readonly number[]): boolean {
  const ranges = [...new Set(positions)].flatMap((p) => [...(a.sets[p] ?? [])]).sort(([x], [y]) => x - y)
  for (let i = 1; i < ranges.length; i++) if ((ranges[i]?.[0] ?? 0) <= (ranges[i - 1]?.[1] ?? 0)) return false
  return true
}
