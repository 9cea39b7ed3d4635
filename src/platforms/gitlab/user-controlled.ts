/** Predefined variables whose text comes from people: authors of commits, branches and merge requests. */
import { entries, list, mapping, type Span, scalar, spanOf, type Value } from '../../model/index.js'
import { scalarMap } from '../../parsers/yaml/index.js'
import { variablePattern } from './variables.js'

/** Source: docs.gitlab.com/ci/variables/predefined_variables. */
const userControlled: ReadonlySet<string> = new Set([
  'CI_BUILD_REF_NAME',
  'CI_BUILD_REF_SLUG',
  'CI_COMMIT_AUTHOR',
  'CI_COMMIT_BRANCH',
  'CI_COMMIT_DESCRIPTION',
  'CI_COMMIT_MESSAGE',
  'CI_COMMIT_REF_NAME',
  'CI_COMMIT_REF_SLUG',
  'CI_COMMIT_TAG',
  'CI_COMMIT_TAG_MESSAGE',
  'CI_COMMIT_TITLE',
  'CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_NAME',
  'CI_MERGE_REQUEST_DESCRIPTION',
  'CI_MERGE_REQUEST_LABELS',
  'CI_MERGE_REQUEST_MILESTONE',
  'CI_MERGE_REQUEST_SOURCE_BRANCH_NAME',
  'CI_MERGE_REQUEST_SOURCE_PROJECT_PATH',
  'CI_MERGE_REQUEST_SOURCE_PROJECT_URL',
  'CI_MERGE_REQUEST_TITLE',
  'GITLAB_USER_EMAIL',
  'GITLAB_USER_NAME',
  'TRIGGER_PAYLOAD',
])

export function isUserControlled(name: string): boolean {
  return userControlled.has(name)
}

const scripts: ReadonlySet<string> = new Set(['before_script', 'script', 'after_script', 'rules', 'only', 'except'])

/**
 * Uses of such variables in the settings of a job: `{ key, variable }` at the variable's place; `key` is the path
 * without list indices, `cache.key`. Variables of the file are looked through one level deep.
 */
export function userControlledUses(job: Value, variables: Value): Value {
  const found: Value[] = []
  const walk = (value: Value, key: string): void => {
    if (value.kind === 'list') for (const item of value.items) walk(item, key)
    if (value.kind === 'map') {
      for (const [name, item] of entries(value))
        if (key !== '' || !scripts.has(name)) walk(item, key ? `${key}.${name}` : name)
    }
    if (value.kind === 'scalar' && typeof value.value === 'string')
      found.push(...usesIn(value, value.value, key, variables))
  }
  walk(job, '')
  return list(found, job.span)
}

function usesIn(value: Value & { kind: 'scalar' }, text: string, key: string, variables: Value): Value[] {
  if (!/[$%]/.test(text)) return []
  return [...text.matchAll(variablePattern)].flatMap((use) => {
    const name = use[1] ?? use[2] ?? use[3] ?? ''
    const direct = isUserControlled(name)
    const set = variables.kind === 'map' ? variables.entries.get(name) : undefined
    const through =
      set?.kind === 'scalar' &&
      [...String(set.value).matchAll(variablePattern)].some((u) => isUserControlled(u[1] ?? u[2] ?? ''))
    if (!direct && !through) return []
    const at = spanOf(scalarMap(value), use.index, use.index + use[0].length)
    return [record(at, key, name)]
  })
}

function record(at: Span, key: string, variable: string): Value {
  return mapping(
    new Map<string, Value>([
      ['key', scalar(key, at)],
      ['variable', scalar(variable, at)],
    ]),
    at,
  )
}
