/** `matches`, the regex extension, and `find` and `findAll` of Kubernetes. */
import type { Library } from '../functions.js'
import { type Regex, regex } from '../regex/engine.js'
import { type CelError, type CelList, fail, listOf, none, type Optional, type Outcome, optionalOf } from '../values.js'

type Int = number | bigint

function using(pattern: string, use: (r: Regex) => Outcome): Outcome {
  const compiled = regex(pattern)
  return 'message' in compiled ? compiled : use(compiled)
}

const matches = (s: string, pattern: string): Outcome => using(pattern, (r) => r.test(s))

function find(s: string, pattern: string): Outcome {
  return using(pattern, (r) => {
    for (const match of r.matchAll(s)) return match[0]
    return ''
  })
}

function all(s: string, pattern: string, limit: Int): Outcome {
  return using(pattern, (r) => {
    const found: string[] = []
    for (const match of r.matchAll(s)) {
      if (limit >= 0 && found.length >= limit) break
      found.push(match[0])
    }
    return listOf(found)
  })
}

/** `\1` in the replacement is the first group, `\0` the whole match. */
function replace(s: string, pattern: string, by: string, limit: Int): Outcome {
  return using(pattern, (r) => {
    let result = ''
    let at = 0
    let count = 0
    for (const match of r.matchAll(s)) {
      if (limit >= 0 && count++ >= limit) break
      const filled = fill(by, match)
      if (typeof filled !== 'string') return filled
      result += s.slice(at, match.index) + filled
      at = (match.index ?? 0) + match[0].length
    }
    return result + s.slice(at)
  })
}

function fill(by: string, match: RegExpMatchArray): string | CelError {
  let wrong: CelError | undefined
  const result = by.replace(/\\(.?)/gs, (whole, c: string) => {
    if (c === '\\') return '\\'
    const n = /^\d$/.test(c) ? Number(c) : match.length
    if (n >= match.length) wrong = fail('argument', `\`${whole}\` in the replacement is no group of the pattern`)
    return match[n] ?? ''
  })
  return wrong ?? result
}

/** The only group's text, or the whole match's where there is no group. */
function group(match: RegExpMatchArray): string | undefined | CelError {
  if (match.length > 2) return fail('argument', 'a pattern to extract with has at most one group')
  return match.length === 2 ? match[1] : match[0]
}

function extract(s: string, pattern: string): Outcome {
  return using(pattern, (r): Optional | CelError => {
    for (const match of r.matchAll(s)) {
      const text = group(match)
      return typeof text === 'object' ? text : text === undefined ? none : optionalOf(text)
    }
    return none
  })
}

function extractAll(s: string, pattern: string): Outcome {
  return using(pattern, (r): CelList | CelError => {
    const found: string[] = []
    for (const match of r.matchAll(s)) {
      const text = group(match)
      if (typeof text === 'object') return text
      if (text) found.push(text)
    }
    return listOf(found)
  })
}

export const regexes: Library = {
  'matches(string, string): bool': matches,
  '(string).matches(string): bool': matches,
  '(string).find(string): string': find,
  '(string).findAll(string): list(string)': (s: string, pattern: string) => all(s, pattern, -1),
  '(string).findAll(string, int): list(string)': all,
  'regex.replace(string, string, string): string': (s: string, p: string, by: string) => replace(s, p, by, -1),
  'regex.replace(string, string, string, int): string': replace,
  'regex.extract(string, string): optional(string)': extract,
  'regex.extractAll(string, string): list(string)': extractAll,
}
