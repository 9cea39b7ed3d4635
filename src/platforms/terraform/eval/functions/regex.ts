/** `regex`, `regexall`, `replace`: RE2 patterns, matched in linear time. */
import { type Matcher, RE2JS } from 're2js'
import { mapping, scalar, type Value, list as valueList } from '../../../../model/index.js'
import { maxText, maxWeight } from '../scope.js'
import { anyType, listOf, objectOf, stringType, type Type, withType } from '../types.js'
import { type Answer, define, type Fault, fault, type Invocation, isFault, ofText, text, textOf } from './define.js'

const compiled = new Map<string, Pattern>()
const maxCompiled = 200
const maxPattern = 10_000

interface Pattern {
  readonly program: RE2JS
  readonly groups: number
  /** Positions of the groups that have names, in order. */
  readonly names: ReadonlyMap<string, number>
}

function compile(source: string): Pattern | Fault {
  const known = compiled.get(source)
  if (known) return known
  if (source.length > maxPattern) return fault(`the pattern is longer than ${maxPattern} characters`, 0)
  try {
    const program = RE2JS.compile(source)
    const named = Object.entries(program.namedGroups()).sort(([, a], [, b]) => a - b)
    const pattern = { program, groups: program.groupCount(), names: new Map(named) }
    if (compiled.size >= maxCompiled) compiled.clear()
    compiled.set(source, pattern)
    return pattern
  } catch (error) {
    return fault(`the pattern is invalid: ${error instanceof Error ? error.message : String(error)}`, 0)
  }
}

interface Groups {
  group(index: number): string | null
}

/** For results: with names they are objects, without tuples. */
function compileForGroups(source: string): Pattern | Fault {
  const pattern = compile(source)
  if (isFault(pattern) || pattern.names.size === 0 || pattern.names.size === pattern.groups) return pattern
  return fault('either all groups have names, or none', 0)
}

/** The whole match without groups; else the groups, as a tuple or an object; one that took no part is null. */
function captured(pattern: Pattern, matcher: Groups, at: Invocation): Value {
  const part = (index: number): Value =>
    withType(scalar(matcher.group(index), at.span, { style: 'computed' }), stringType)
  if (pattern.groups === 0) return part(0)
  const parts = Array.from({ length: pattern.groups }, (_, i) => part(i + 1))
  if (pattern.names.size === 0) return valueList(parts, at.span)
  return mapping(new Map([...pattern.names].map(([name, index]) => [name, part(index)])), at.span)
}

function typeOfMatch(pattern: Pattern): Type {
  if (pattern.groups === 0) return stringType
  if (pattern.names.size > 0) return objectOf(new Map([...pattern.names].map(([name]) => [name, stringType])))
  return { kind: 'tuple', elements: Array.from({ length: pattern.groups }, () => stringType) }
}

const regex = define({
  parameters: [text, text],
  returns: anyType,
  implement: ([source, subject], at): Answer => {
    const pattern = compileForGroups(textOf(source))
    if (isFault(pattern)) return pattern
    const matcher = pattern.program.matcher(textOf(subject))
    return matcher.find() ? captured(pattern, matcher, at) : fault('the pattern does not match', 1)
  },
})

const regexall = define({
  parameters: [text, text],
  returns: listOf(anyType),
  implement: ([source, subject], at): Answer => {
    const pattern = compileForGroups(textOf(source))
    if (isFault(pattern)) return pattern
    const matcher = pattern.program.matcher(textOf(subject))
    const found: Value[] = []
    for (const match of matches(matcher)) {
      if (found.length * (pattern.groups + 1) > maxWeight) return fault('there are too many matches to evaluate', 1)
      found.push(captured(pattern, match, at))
    }
    return withType(valueList(found, at.span), listOf(typeOfMatch(pattern)))
  },
})

/** The matches one after the other; an empty one right after another match is none. */
function* matches(matcher: Matcher): Iterable<Matcher> {
  let end = -1
  while (matcher.find()) {
    if (matcher.end() > matcher.start() || matcher.start() !== end) yield matcher
    end = matcher.end()
  }
}

/** A pattern if it is between slashes, else the text itself. */
const replace = ofText(stringType, (subject, sought, replacement) => {
  const isPattern = sought.length > 1 && sought.startsWith('/') && sought.endsWith('/')
  if (isPattern) return replacePattern(subject, sought.slice(1, -1), replacement)
  const parts = sought === '' ? ['', ...subject, ''] : subject.split(sought)
  if (parts.length * replacement.length > maxText) return fault(`the result would be longer than ${maxText} characters`)
  return parts.join(replacement)
})

function replacePattern(subject: string, source: string, replacement: string): string | Fault {
  const pattern = compile(source)
  if (isFault(pattern)) return fault(pattern.fault, 1)
  const matcher = pattern.program.matcher(subject)
  let result = ''
  let copied = 0
  for (const match of matches(matcher)) {
    result += subject.slice(copied, match.start()) + expand(replacement, pattern, match)
    copied = match.end()
    if (result.length > maxText) return fault(`the result would be longer than ${maxText} characters`)
  }
  return result + subject.slice(copied)
}

/** `$1`, `$name`, `${name}`, `$$`; a group that there isn't is empty. */
function expand(replacement: string, pattern: Pattern, matcher: Groups): string {
  return replacement.replace(/\$(?:\$|\{(\w+)\}|(\w+))/g, (whole, braced?: string, bare?: string) => {
    const name = braced ?? bare
    if (name === undefined) return whole === '$$' ? '$' : whole
    const index = /^\d+$/.test(name) ? Number(name) : pattern.names.get(name)
    return index !== undefined && index <= pattern.groups ? (matcher.group(index) ?? '') : ''
  })
}

export const regexes = { regex, regexall, replace }
