/**
 * Statements of access policies. Platforms give them by the fact `statements`, a list of `{ effect, actions, notActions,
 * resources, notResources, principals, notPrincipals, conditions, boundActions }` (see platforms/terraform/aws/policies.ts).
 */
import { every, get } from './lookup.js'
import { fact, type Resource } from './resource.js'
import type { CheckContext } from './rule.js'
import { and, equals, matches, not, or, type Tri, test } from './tri.js'
import { items, type Value } from './value.js'

/** All statements; a policy that can't be known is one `Unknown`, so that rules about it stay undecided. */
export function statements(resource: Resource, name = 'statements'): readonly Value[] {
  const found = fact(resource, name)
  return found.kind === 'unknown' ? [found] : items(found)
}

export function allows(statement: Value): Tri {
  return equals(get(statement, 'effect'), 'Allow')
}

type Named = 'actions' | 'boundActions' | 'notActions' | 'resources' | 'notResources'

/** The actions, resources or principals' ids of a statement; none if it names none, an `Unknown` for what isn't known. */
export function named(statement: Value, what: Named): readonly Value[] {
  return every(statement, what).values.filter((v) => v.kind !== 'missing')
}

export interface Principal {
  readonly type: Value
  readonly id: Value
}

export function principals(statement: Value): readonly Principal[] {
  return every(statement, 'principals')
    .values.filter((v) => v.kind !== 'missing')
    .map((principal) => ({ type: get(principal, 'type'), id: get(principal, 'id') }))
}

/** `*`, alone or as the account: everybody there is. */
export function isAnyone(id: Value): Tri {
  return test(id, (v) => v === '*' || /^arn:aws[a-z-]*:iam::\*:/.test(String(v)))
}

/** Do conditions narrow the statement, if only to a network or an organisation? */
export function isConditional(statement: Value): Tri {
  const conditions = get(statement, 'conditions')
  if (conditions.kind === 'unknown') return 'unknown'
  const narrowed = or(...items(conditions).map(narrows))
  return narrowed === false && conditions.kind === 'list' && conditions.open ? 'unknown' : narrowed
}

/** Keys about who calls, or for whom: they are there in the requests that matter. */
const callers = /^aws:(?:Principal(?:Account|Arn|OrgID|OrgPaths)|Source(?:Account|Arn|OrgID|OrgPaths))$/i

/** Operators that also hold when the key is absent, and values that anything fits, narrow nothing. */
function narrows(condition: Value): Tri {
  const values = every(condition, 'values').values.filter((value) => value.kind !== 'missing')
  return and(
    or(not(matches(get(condition, 'test'), /^ForAllValues:|IfExists$/i)), matches(get(condition, 'variable'), callers)),
    ...values.map((value) => not(matches(value, /^(?:\*|arn:aws[a-z-]*:iam::\*.*)$/))),
  )
}

/** Statements of a document that a resource uses are judged there, where it is known what they are for. */
export function isJudgedElsewhere(resource: Resource, context: CheckContext): boolean {
  return resource.kind.startsWith('tf/data.') && context.linked(resource, 'tf/*').found.length > 0
}

/** Does the statement allow the action (`s3:GetObject`), also through a pattern or by not excepting it? */
export function grants(statement: Value, action: string): Tri {
  const excepted = named(statement, 'notActions')
  const byException = excepted.length > 0 && not(or(...excepted.map((pattern) => covers(pattern, action))))
  return and(
    allows(statement),
    or(...named(statement, 'actions').map((pattern) => covers(pattern, action)), byException),
  )
}

/** The action of a statement, or the pattern, that brings one of those listed. */
export function granting(statement: Value, listed: readonly string[]): Value | undefined {
  return named(statement, 'actions').find((action) => or(...listed.map((one) => covers(action, one))) !== false)
}

/** `*` and `?` as in policies; names of actions know no case. */
function covers(pattern: Value, action: string): Tri {
  return test(pattern, (v) => {
    const source = String(v).replace(/[.+^${}()|[\]\\]/g, '\\$&')
    return new RegExp(`^${source.replace(/\*+/g, '.*').replaceAll('?', '.')}$`, 'i').test(action)
  })
}

/** Is every resource meant, without a condition that narrows it? */
export function isUnbounded(statement: Value): Tri {
  const everything = or(...named(statement, 'resources').map((resource) => equals(resource, '*')))
  return and(everything, not(isConditional(statement)))
}
