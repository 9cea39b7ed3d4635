/** Jobs: needs, permissions, matrix, runners, names. */
import {
  child,
  entries,
  get,
  isUnset,
  items,
  keys,
  printable,
  type Span,
  suggest,
  text,
  type Value,
} from '../../../model/index.js'
import type { Diagnostics } from '../../diagnostics.js'
import { permissionScopes } from '../data/events.js'
import { hasExpression } from '../expressions/embedded.js'
import { checkShape } from './structure.js'
import { callKeys, callShape, jobShape, stepJobKeys } from './workflow-shape.js'

export function checkJob(id: string, job: Value, jobs: Value, found: Diagnostics): void {
  checkId(id, job.keySpan ?? job.span, 'job', found)
  if (job.kind !== 'map') {
    checkShape(job, jobShape, `jobs.${id}`, found)
    return
  }
  const calls = keys(job).includes('uses')
  checkShape(job, calls ? callShape : jobShape, `jobs.${id}`, found)
  checkCallKeys(job, calls, found)
  checkNeeds(id, job, jobs, found)
  checkPermissions(child(job, 'permissions'), found)
  checkMatrix(get(job, 'strategy.matrix'), found)
  checkEnv(child(job, 'env'), found)
}

/** Keys that have a meaning only in the other kind of job. */
function checkCallKeys(job: Value, calls: boolean, found: Diagnostics): void {
  const foreign = calls ? stepJobKeys : callKeys
  const why = calls ? "can't stand in a job that calls a workflow" : 'has a meaning only in a job that calls a workflow'
  for (const [key, value] of entries(job)) {
    if (foreign.includes(key)) found.add('call-keys', value.keySpan ?? value, `\`${key}\` ${why}`)
  }
}

export function checkId(id: string, at: Span | Value, what: string, found: Diagnostics): void {
  if (/^[A-Za-z_][\w-]*$/.test(id) || hasExpression(id)) return
  found.add(
    'id-format',
    at,
    `the ${what} id \`${id}\` must begin with a letter or \`_\` and go on with letters, digits, \`-\` and \`_\``,
  )
}

function checkNeeds(id: string, job: Value, jobs: Value, found: Diagnostics): void {
  const known = new Set(keys(jobs).map((name) => name.toLowerCase()))
  const seen = new Set<string>()
  const needs = child(job, 'needs')
  for (const need of needs.kind === 'list' ? items(needs) : [needs]) {
    const name = printable(need)
    if (need.kind !== 'scalar' || name === '' || hasExpression(name)) continue
    if (!known.has(name.toLowerCase())) {
      const meant = suggest(name, keys(jobs))
      found.add(
        'needs-unknown',
        need,
        `job \`${id}\` needs \`${name}\`, which is no job of this workflow${meant ? `; did you mean \`${meant}\`?` : ''}`,
      )
    }
    if (seen.has(name.toLowerCase())) found.add('needs-duplicate', need, `\`${name}\` stands twice`)
    seen.add(name.toLowerCase())
  }
}

/** The jobs of each circle of needs, at the first of its jobs. */
export function checkCycles(jobs: Value, found: Diagnostics): void {
  const needs = new Map<string, readonly string[]>()
  for (const [id, job] of entries(jobs)) {
    const written = child(job, 'needs')
    const all = written.kind === 'list' ? items(written) : [written]
    needs.set(
      id.toLowerCase(),
      all.map((need) => printable(need).toLowerCase()),
    )
  }
  const done = new Set<string>()
  for (const [id, job] of entries(jobs)) {
    const circle = circleFrom(id.toLowerCase(), needs, done)
    if (!circle) continue
    const at = entryOf(jobs, circle) ?? job
    found.add('needs-cycle', at.keySpan ?? at, `the jobs wait for each other: ${[...circle, circle[0]].join(' → ')}`)
  }
}

/** The first of the circle's jobs in the file. */
function entryOf(jobs: Value, circle: readonly string[]): Value | undefined {
  for (const [id, job] of entries(jobs)) if (circle.includes(id.toLowerCase())) return job
  return undefined
}

function circleFrom(
  start: string,
  needs: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): string[] | undefined {
  const path: string[] = []
  const stack: { id: string; next: number }[] = [{ id: start, next: 0 }]
  while (stack.length > 0) {
    const top = stack.at(-1)
    if (!top) break
    if (top.next === 0) {
      if (path.includes(top.id)) return path.slice(path.indexOf(top.id))
      if (done.has(top.id)) {
        stack.pop()
        continue
      }
      path.push(top.id)
    }
    const following = needs.get(top.id)?.[top.next++]
    if (following === undefined) {
      stack.pop()
      path.pop()
      done.add(top.id)
    } else if (needs.has(following)) {
      if (path.includes(following)) {
        const circle = path.slice(path.indexOf(following))
        for (const id of path) done.add(id)
        return circle
      }
      stack.push({ id: following, next: 0 })
    }
  }
  return undefined
}

export function checkPermissions(permissions: Value, found: Diagnostics): void {
  if (permissions.kind === 'scalar' && permissions.value !== null) {
    const value = printable(permissions)
    if (!/^(?:read-all|write-all)$/.test(value))
      found.add('permission-value', permissions, `\`${value}\` is neither \`read-all\` nor \`write-all\``)
  }
  for (const [scope, level] of entries(permissions)) {
    const levels = permissionScopes.get(scope)
    if (!levels) {
      const meant = suggest(scope, [...permissionScopes.keys()])
      found.add(
        'permission-scope',
        level.keySpan ?? level,
        `the token has no scope \`${scope}\`${meant ? `, did you mean \`${meant}\`?` : ''}`,
      )
    } else if (level.kind === 'scalar' && !levels.includes(printable(level))) {
      found.add(
        'permission-value',
        level,
        `\`${scope}\` can be ${levels.join(', ')}, not \`${printable(level) || 'empty'}\``,
      )
    }
  }
}

export function checkEnv(env: Value, found: Diagnostics): void {
  for (const [name, value] of entries(env)) {
    if (/^[^\s=&]+$/.test(name) || name === '<<' || hasExpression(name)) continue
    found.add(
      'env-name',
      value.keySpan ?? value,
      `\`${name}\` is no name of an environment variable: blanks, \`=\` and \`&\` can't be set`,
    )
  }
}

function checkMatrix(matrix: Value, found: Diagnostics): void {
  if (isUnset(matrix) || (matrix.kind === 'scalar' && hasExpression(text(matrix)))) return
  if (matrix.kind !== 'map') {
    if (matrix.kind !== 'unknown') found.add('wrong-type', matrix, '`matrix` must be a mapping')
    return
  }
  for (const [name, row] of entries(matrix)) {
    if (name === 'include' || name === 'exclude') continue
    if (row.kind === 'list') checkRow(name, row.items, found)
    else if (row.kind === 'map') found.add('wrong-type', row, `\`matrix.${name}\` must be a list`)
  }
  checkExcludes(matrix, found)
}

function checkRow(name: string, values: readonly Value[], found: Diagnostics): void {
  const seen = new Set<string>()
  for (const value of values) {
    const shown = spelled(value)
    if (shown === undefined) continue
    if (seen.has(shown))
      found.add('matrix-duplicate', value, `\`${printable(value) || shown}\` stands twice in \`matrix.${name}\``)
    seen.add(shown)
  }
}

function checkExcludes(matrix: Value, found: Diagnostics): void {
  for (const exclusion of items(child(matrix, 'exclude'))) {
    for (const [name, value] of entries(exclusion)) {
      const row = child(matrix, name)
      const wanted = spelled(value)
      const included = items(child(matrix, 'include')).some((i) => keys(i).includes(name))
      if (row.kind === 'missing' && !included && matrix.kind === 'map' && !matrix.open) {
        found.add('matrix-exclude', value.keySpan ?? value, `\`${name}\` is no part of the matrix`)
      } else if (row.kind === 'list' && wanted !== undefined && !row.open && !matches(row.items, value)) {
        found.add('matrix-exclude', value, `\`${printable(value) || wanted}\` is no value of \`matrix.${name}\``)
      }
    }
  }
}

/** An exclusion may name a part of a structured value. */
function matches(row: readonly Value[], wanted: Value): boolean {
  return row.some((value) => {
    const [a, b] = [spelled(value), spelled(wanted)]
    if (a === undefined || b === undefined || a === b) return true
    return (
      value.kind === 'map' &&
      wanted.kind === 'map' &&
      [...entries(wanted)].every(([k, v]) => matches([child(value, k)], v))
    )
  })
}

/** One text for equal values; undefined where an expression decides. */
function spelled(value: Value): string | undefined {
  if (value.kind === 'scalar') return hasExpression(text(value)) ? undefined : JSON.stringify(String(value.value))
  if (value.kind === 'list') {
    const parts = value.items.map(spelled)
    return parts.includes(undefined) ? undefined : `[${parts.join(',')}]`
  }
  if (value.kind !== 'map') return undefined
  const parts = [...entries(value)].map(([key, item]) => [key, spelled(item)] as const)
  return parts.some(([, item]) => item === undefined)
    ? undefined
    : `{${parts
        .map(([k, v]) => `${k}:${v}`)
        .sort()
        .join(',')}}`
}
