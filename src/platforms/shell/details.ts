/** The parts of a command beside its words: assignments and redirections. */
import { list, type Mapping, mapping, missing, type Span, scalar, type Value } from '../../model/index.js'
import {
  type Assignment,
  placeOf,
  type Redirect,
  type ShellTree,
  type SimpleCommand,
} from '../../parsers/shell/index.js'
import type { Scope } from './scope.js'
import { wordValue } from './words.js'

const noEntries: ReadonlyMap<string, Value> = new Map()

/** `NAME=value` before the command, and what wrappers as `env` take of it. */
export function environmentOf(
  command: SimpleCommand,
  wrapped: readonly Value[],
  span: Span,
  tree: ShellTree,
  scope: Scope,
): Mapping {
  if (command.assignments.length === 0 && wrapped.length === 0) return mapping(noEntries, span)
  const entries = new Map<string, Value>()
  for (const assignment of command.assignments) {
    const nameEnd = assignment.start + assignment.name.length
    const keySpan = placeOf(tree, { start: assignment.start, end: nameEnd })
    entries.set(assignment.name, { ...assignedValue(assignment, tree, scope), keySpan })
  }
  for (const word of wrapped) for (const [name, value] of splitAssignment(word)) entries.set(name, value)
  return mapping(entries, span)
}

function assignedValue(assignment: Assignment, tree: ShellTree, scope: Scope): Value {
  const { value, append, index } = assignment
  const at = placeOf(tree, value ?? { start: assignment.end, end: assignment.end })
  if (append || index)
    return { kind: 'unknown', why: `\`${assignment.name}\` is only a part of what is assigned`, span: at }
  return value ? wordValue(value, tree, scope) : scalar('', at)
}

/** The name and value of an argument `NAME=value`; none if it is something else. */
export function splitAssignment(word: Value): readonly (readonly [string, Value])[] {
  const written = word.kind === 'scalar' ? String(word.value) : word.kind === 'unknown' ? (word.prefix ?? '') : ''
  const [, name, text] = /^([A-Za-z_]\w*)=(.*)$/s.exec(written) ?? []
  if (name === undefined || text === undefined) return []
  if (word.kind === 'scalar') return [[name, { ...word, value: text }]]
  return word.kind === 'unknown' ? [[name, { ...word, prefix: text }]] : []
}

export function redirectsOf({ redirects }: SimpleCommand, span: Span, tree: ShellTree, scope: Scope): Value {
  return list(
    redirects.map((redirect) => redirectOf(redirect, tree, scope)),
    span,
  )
}

function redirectOf(redirect: Redirect, tree: ShellTree, scope: Scope): Mapping {
  const span = placeOf(tree, redirect)
  const { operator, target } = redirect
  const entries: [string, Value][] = [
    ['op', scalar(operator, span)],
    ['fd', descriptorOf(redirect, span)],
    ['target', target ? wordValue(target, tree, scope) : missing(span)],
  ]
  const body = redirect.hereDocument
  if (body) entries.push(['body', wordValue(body, tree, scope)])
  return mapping(new Map(entries), span)
}

/** A number, or the variable's name in `{name}>`. */
function descriptorOf({ descriptor, operator }: Redirect, span: Span): Value {
  const fallback = operator.startsWith('<') ? 0 : 1
  return scalar(descriptor === undefined ? fallback : /^\d+$/.test(descriptor) ? Number(descriptor) : descriptor, span)
}
