/**
 * `data "aws_iam_policy_document"`: the policy its arguments stand for. It needs no access to the account, so Terraform
 * knows it before apply, but for parts that are known after apply.
 */
import { get, isUnset, items, list, mapping, type Span, scalar, text, unknown, type Value } from '../../model/index.js'
import { jsonText } from './eval/json.js'
import { isPartlyUnknown } from './eval/walk.js'
import { jsonTextValue } from './plain.js'

/** Reads an argument or the blocks of a name; Missing where there are none. */
type Argument = (name: string) => Value

/** The text of the policy, whose origin is its structure; Unknown, with the same origin, where parts aren't known. */
export function policyJson(argument: Argument, address: string, at: Span): Value {
  const structure = policy(argument, at)
  const more = { origin: structure, via: `\`jsonencode\` of \`${address}\`` }
  if (structure.kind === 'unknown') return structure
  if (isPartlyUnknown(structure)) return unknown(`part of \`${address}\` is not known`, at, { ...more, prefix: '{' })
  return scalar(jsonText(structure), at, { style: 'computed', ...more })
}

/** Sources first, then the blocks, then overrides: a later statement replaces the earlier one with its `Sid`. */
function policy(argument: Argument, at: Span): Value {
  const own = argument('statement')
  const sources = documents(argument, 'source_json', 'source_policy_documents')
  const overrides = documents(argument, 'override_json', 'override_policy_documents')
  const unread = [...sources, ...overrides].find((d) => d.kind === 'unknown')
  const written = items(own).map(statementOf)
  const statements = [...sources.flatMap(statementsIn), ...written, ...overrides.flatMap(statementsIn)]
  const open = unread !== undefined || own.kind === 'unknown' || (own.kind === 'list' && own.open)
  const id = argument('policy_id')
  const version = argument('version')
  const entries: [string, Value][] = [
    ['Version', isUnset(version) ? scalar('2012-10-17', at) : version],
    ...(isUnset(id) ? [] : [['Id', id] as [string, Value]]),
    ['Statement', list(bySid(statements), own.kind === 'missing' ? at : own.span, { open })],
  ]
  return mapping(new Map(entries), at)
}

function documents(argument: Argument, single: string, several: string): readonly Value[] {
  const many = argument(several)
  const all = [argument(single), ...(many.kind === 'unknown' ? [many] : items(many))].filter((d) => !isUnset(d))
  return all.map(structureOf)
}

/** A document that was built from a structure has it among its origins; any other text is read. */
function structureOf(document: Value): Value {
  for (let step: Value | undefined = document; step; step = step.origin) if (step.kind === 'map') return step
  if (document.kind !== 'scalar') return document
  return jsonTextValue(text(document), document.span)
}

function statementsIn(document: Value): readonly Value[] {
  const statements = get(document, 'Statement')
  return statements.kind === 'list' ? statements.items : isUnset(statements) ? [] : [statements]
}

function bySid(statements: readonly Value[]): readonly Value[] {
  const kept: Value[] = []
  const positions = new Map<string, number>()
  for (const statement of statements) {
    const sid = text(get(statement, 'Sid'))
    const position = sid === '' ? undefined : positions.get(sid)
    if (position !== undefined) kept[position] = statement
    else {
      if (sid !== '') positions.set(sid, kept.length)
      kept.push(statement)
    }
  }
  return kept
}

const lists: readonly (readonly [string, string])[] = [
  ['actions', 'Action'],
  ['not_actions', 'NotAction'],
  ['resources', 'Resource'],
  ['not_resources', 'NotResource'],
]

function statementOf(block: Value): Value {
  if (block.kind !== 'map') return block
  const entries = new Map<string, Value>()
  const sid = get(block, 'sid')
  if (!isUnset(sid)) entries.set('Sid', sid)
  const effect = get(block, 'effect')
  entries.set('Effect', isUnset(effect) ? scalar('Allow', block.keySpan ?? block.span) : effect)
  for (const [from, to] of lists) {
    const value = get(block, from)
    if (!isUnset(value)) entries.set(to, oneOrMany(value))
  }
  for (const [from, to] of [
    ['principals', 'Principal'],
    ['not_principals', 'NotPrincipal'],
  ] as const) {
    const value = get(block, from)
    if (!isUnset(value)) entries.set(to, principals(value))
  }
  const condition = get(block, 'condition')
  if (!isUnset(condition)) entries.set('Condition', conditions(condition))
  return mapping(entries, block.span, block.keySpan ? { keySpan: block.keySpan } : {})
}

/** A list of one is written as the element alone. */
function oneOrMany(value: Value): Value {
  const [only] = items(value)
  return value.kind === 'list' && !value.open && value.items.length === 1 && only ? only : value
}

/** `type = "*"` with `identifiers = ["*"]` is everybody; anything else is grouped by type. */
function principals(blocks: Value): Value {
  if (blocks.kind === 'unknown') return blocks
  const grouped = new Map<string, Value>()
  for (const block of items(blocks)) {
    const [type, ids] = [get(block, 'type'), get(block, 'identifiers')]
    if (block.kind === 'unknown' || type.kind === 'unknown') return unknown('the principals are not known', block.span)
    if (text(type) === '*' && items(ids).some((id) => text(id) === '*')) return scalar('*', ids.span)
    const before = grouped.get(text(type))
    const more = before ? [...(before.kind === 'list' ? before.items : [before]), ...items(ids)] : items(ids)
    grouped.set(text(type), ids.kind === 'unknown' ? ids : oneOrMany(list(more, ids.span, { open: isOpen(ids) })))
  }
  return mapping(grouped, blocks.span, { open: isOpen(blocks) })
}

function conditions(blocks: Value): Value {
  if (blocks.kind === 'unknown') return blocks
  const tests = new Map<string, Map<string, Value>>()
  for (const block of items(blocks)) {
    const [test, variable, values] = [get(block, 'test'), get(block, 'variable'), get(block, 'values')]
    if (test.kind !== 'scalar' || variable.kind !== 'scalar') return unknown('a condition is not known', block.span)
    const variables = tests.get(text(test)) ?? new Map<string, Value>()
    tests.set(text(test), variables.set(text(variable), oneOrMany(values)))
  }
  const entries = [...tests].map(([test, variables]) => [test, mapping(variables, blocks.span)] as const)
  return mapping(new Map(entries), blocks.span, { open: isOpen(blocks) })
}

function isOpen(value: Value): boolean {
  return (value.kind === 'list' || value.kind === 'map') && value.open
}
