/** Types of GitHub's contexts. Source: docs.github.com/actions/reference/workflows-and-actions/contexts, as of 2026-11. */

export type Type =
  | { readonly t: 'any' | 'null' | 'boolean' | 'number' | 'string' }
  /** `filtered`: the result of `.*`, whose properties are taken from each item. */
  | { readonly t: 'array'; readonly item: Type; readonly filtered?: boolean }
  /** `rest`: type of properties that aren't listed; absent where there are none. */
  | { readonly t: 'object'; readonly props: ReadonlyMap<string, Type>; readonly rest?: Type }

export const any: Type = { t: 'any' }
export const nil: Type = { t: 'null' }
export const boolean: Type = { t: 'boolean' }
export const number: Type = { t: 'number' }
export const string: Type = { t: 'string' }

export function arrayOf(item: Type): Type {
  return { t: 'array', item }
}

/** Property names don't mind case: they are kept in lower case. */
export function object(props: Iterable<readonly [string, Type]>, rest?: Type): Type {
  return {
    t: 'object',
    props: new Map([...props].map(([name, type]) => [name.toLowerCase(), type])),
    ...(rest ? { rest } : {}),
  }
}

export function recordOf(rest: Type): Type {
  return object([], rest)
}

const strings = (...names: readonly string[]): [string, Type][] => names.map((name) => [name, string])

export const github: Type = object([
  ...strings(
    'action',
    'action_path',
    'action_ref',
    'action_repository',
    'action_status',
    'actor',
    'actor_id',
    'api_url',
  ),
  ...strings(
    'artifact_cache_size_limit',
    'base_ref',
    'env',
    'event_name',
    'event_path',
    'graphql_url',
    'head_ref',
    'job',
    'output',
  ),
  ...strings(
    'path',
    'ref',
    'ref_name',
    'ref_type',
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
  ),
  ...strings(
    'repository_visibility',
    'repositoryurl',
    'retention_days',
    'run_attempt',
    'run_id',
    'run_number',
    'secret_source',
  ),
  ...strings('server_url', 'sha', 'state', 'step_summary', 'token', 'triggering_actor', 'workflow', 'workflow_ref'),
  ...strings('workflow_sha', 'workspace'),
  ['ref_protected', boolean],
  ['event', recordOf(any)],
])

export const runner: Type = object(
  strings('arch', 'debug', 'environment', 'name', 'os', 'temp', 'tool_cache', 'workspace'),
)

export const job: Type = object([
  ...strings('status', 'workflow_ref', 'workflow_sha', 'workflow_repository', 'workflow_file_path'),
  ['check_run_id', number],
  ['container', object(strings('id', 'network'))],
  ['services', recordOf(object([...strings('id', 'network'), ['ports', recordOf(string)]]))],
])

export const strategy: Type = object([
  ['fail-fast', boolean],
  ['job-index', number],
  ['job-total', number],
  ['max-parallel', number],
])

/** What `steps.<id>` holds; actions whose outputs are known list them. */
export function step(outputs: Type = recordOf(string)): Type {
  return object([...strings('outcome', 'conclusion'), ['outputs', outputs]])
}

/** What `needs.<job>` and `jobs.<job>` hold. */
export function finishedJob(outputs: Type): Type {
  return object([
    ['result', string],
    ['outputs', outputs],
  ])
}

/** Both, where they agree; anything otherwise. */
export function merged(a: Type, b: Type): Type {
  if (a.t === 'any' || b.t === 'any' || a.t !== b.t) return any
  if (a.t === 'array' && b.t === 'array') return { ...a, item: merged(a.item, b.item) }
  if (a.t === 'object' && b.t === 'object') {
    const names = new Set([...a.props.keys(), ...b.props.keys()])
    const rest = a.rest ?? b.rest
    return object(
      [...names].map((name) => {
        const [left, right] = [a.props.get(name), b.props.get(name)]
        return [name, left && right ? merged(left, right) : (left ?? right ?? any)] as const
      }),
      rest,
    )
  }
  return a
}

export function shown(type: Type): string {
  if (type.t === 'array') return 'a list'
  return {
    any: 'anything',
    null: 'null',
    boolean: 'a boolean',
    number: 'a number',
    string: 'a string',
    object: 'an object',
  }[type.t]
}
