/**
 * IAM policies as rules see them, whether written as JSON, by `jsonencode` or as blocks of a
 * `data "aws_iam_policy_document"`: a list of statements `{ effect, actions, notActions, resources, notResources,
 * principals, notPrincipals, conditions, boundActions }`. All but `effect` are lists; a principal is `{ type, id }`;
 * `boundActions` are those of the actions that know resources (actions.ts).
 */
import {
  every,
  get,
  isUnset,
  items,
  list,
  mapping,
  type Span,
  scalar,
  unknown,
  type Value,
} from '../../../model/index.js'
import { document } from '../documents.js'
import { knowsResources } from './actions.js'

/** Statements of a policy in JSON; `Unknown` if the text can't be known. */
export function statementsOf(policy: Value): Value {
  const root = document(policy)
  if (root.kind !== 'map') return root
  const written = get(root, 'Statement')
  if (written.kind === 'unknown') return written
  const statements = asList(written).filter((s) => s.kind !== 'missing')
  return list(statements.map(fromJson), written.span, { open: written.kind === 'list' && written.open })
}

function fromJson(statement: Value): Value {
  if (statement.kind !== 'map') return unknown('the statement is not known', statement.span)
  const many = (key: string) => listAt(get(statement, key))
  return mapping(
    new Map([
      ['effect', get(statement, 'Effect')],
      ['actions', many('Action')],
      ['boundActions', boundActions(many('Action'))],
      ['notActions', many('NotAction')],
      ['resources', many('Resource')],
      ['notResources', many('NotResource')],
      ['principals', principalsOf(get(statement, 'Principal'))],
      ['notPrincipals', principalsOf(get(statement, 'NotPrincipal'))],
      ['conditions', conditionsOf(get(statement, 'Condition'))],
    ]),
    statement.span,
  )
}

/** `"*"`, or `{ AWS = "…", Service = ["…"] }`. */
function principalsOf(written: Value): Value {
  if (isUnset(written)) return list([], written.span)
  if (written.kind === 'unknown') return listAt(written)
  if (written.kind !== 'map')
    return list(
      asList(written).map((id) => principal(word('AWS', id.span), id)),
      written.span,
    )
  const found = [...written.entries].flatMap(([type, ids]) =>
    asList(ids).map((id) => principal(word(type, ids.keySpan ?? ids.span), id)),
  )
  return list(found, written.span, { open: written.open })
}

function principal(type: Value, id: Value): Value {
  return mapping(
    new Map([
      ['type', type],
      ['id', id],
    ]),
    id.span,
  )
}

/** `{ StringEquals = { "aws:SourceArn" = "…" } }` as a list of `{ test, variable, values }`. */
function conditionsOf(written: Value): Value {
  if (isUnset(written)) return list([], written.span)
  if (written.kind !== 'map') return listAt(written)
  const found = [...written.entries].flatMap(([test, variables]) =>
    variables.kind === 'map'
      ? [...variables.entries].map(([name, values]) => condition(word(test, variables.span), name, values))
      : [unknown('the condition is not known', variables.span)],
  )
  return list(found, written.span, { open: written.open })
}

function condition(test: Value, variable: string, values: Value): Value {
  return mapping(
    new Map([
      ['test', test],
      ['variable', word(variable, values.keySpan ?? values.span)],
      ['values', listAt(values)],
    ]),
    values.span,
  )
}

/** Statements of `data "aws_iam_policy_document"`. */
export function statementsOfBlocks(body: Value, header: Span): Value {
  const { values, complete } = every(body, 'statement')
  const statements = values.filter((v) => v.kind !== 'missing').map(fromBlock)
  const merged = ['source_json', 'override_json', 'source_policy_documents', 'override_policy_documents']
  const open = !complete || merged.some((name) => !isUnset(get(body, name)))
  return list(statements, header, { open })
}

function fromBlock(block: Value): Value {
  if (block.kind !== 'map') return block
  const effect = get(block, 'effect')
  const blocks = (name: string, read: (block: Value) => readonly Value[]): Value => {
    const { values, complete } = every(block, name)
    const found = values.filter((v) => v.kind !== 'missing').flatMap(read)
    return list(found, get(block, name).span, { open: !complete })
  }
  return mapping(
    new Map([
      ['effect', isUnset(effect) ? word('Allow', block.keySpan ?? block.span) : effect],
      ['actions', listAt(get(block, 'actions'))],
      ['boundActions', boundActions(listAt(get(block, 'actions')))],
      ['notActions', listAt(get(block, 'not_actions'))],
      ['resources', listAt(get(block, 'resources'))],
      ['notResources', listAt(get(block, 'not_resources'))],
      ['principals', blocks('principals', principalsOfBlock)],
      ['notPrincipals', blocks('not_principals', principalsOfBlock)],
      ['conditions', blocks('condition', (one) => [one])],
    ]),
    block.span,
    block.keySpan ? { keySpan: block.keySpan } : {},
  )
}

function principalsOfBlock(block: Value): readonly Value[] {
  const type = get(block, 'type')
  return asList(get(block, 'identifiers')).map((id) => principal(type, id))
}

function boundActions(actions: Value): Value {
  if (actions.kind !== 'list') return actions
  const bound = actions.items.filter((a) => a.kind !== 'scalar' || knowsResources(String(a.value)))
  return list(bound, actions.span, { open: actions.open })
}

function word(text: string, at: Span): Value {
  return scalar(text, at, { style: 'computed' })
}

/** A value that may stand for a list of itself. */
function asList(value: Value): readonly Value[] {
  if (value.kind === 'list') return items(value)
  return isUnset(value) ? [] : [value]
}

function listAt(value: Value): Value {
  if (value.kind === 'list') return value
  return list(asList(value), value.span, value.keySpan ? { keySpan: value.keySpan } : {})
}
