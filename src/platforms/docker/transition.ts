/** How an instruction changes what follows it in its stage. */
import { get, isUnset, items, list, mapping, scalar, text, unknown, type Value } from '../../model/index.js'
import { revealedShell } from './base-images.js'
import { platformArgs } from './scope.js'
import type { State } from './state.js'

/** @param globals arguments declared before the first stage, which a bare `ARG name` takes up */
export function after(keyword: string, body: Value, before: State, globals: ReadonlyMap<string, Value>): State {
  // An empty USER is an error that changes nothing.
  if (keyword === 'USER' && get(body, 'user').kind === 'missing') return before
  const { keywords } = before
  if (keywords.items.some((k) => text(k) === keyword)) return effect(keyword, body, before, globals)
  const first = scalar(keyword, body.keySpan ?? body.span)
  return effect(keyword, body, { ...before, keywords: { ...keywords, items: [...keywords.items, first] } }, globals)
}

function effect(keyword: string, body: Value, state: State, globals: ReadonlyMap<string, Value>): State {
  switch (keyword) {
    case 'ENV':
      return { ...state, scope: { ...state.scope, env: withPairs(state.scope.env, body) } }
    case 'ARG':
      return { ...state, scope: { ...state.scope, args: withArgs(state.scope.args, body, globals) } }
    case 'LABEL':
      return { ...state, labels: withPairs(state.labels, body) }
    case 'USER':
      return { ...state, user: get(body, 'user'), shell: revealedShell(state.shell, get(body, 'user')) }
    case 'WORKDIR':
      return {
        ...state,
        workdir: joined(state.workdir, get(body, 'path')),
        shell: revealedShell(state.shell, get(body, 'path')),
      }
    case 'SHELL':
      return { ...state, shell: get(body, 'args') }
    case 'CMD':
      return { ...state, cmd: body }
    case 'ENTRYPOINT':
      return { ...state, entrypoint: body }
    case 'HEALTHCHECK':
      return { ...state, healthcheck: body }
    case 'EXPOSE':
      return { ...state, expose: [...state.expose, ...items(get(body, 'ports'))] }
    default:
      return state
  }
}

function withPairs(before: ReadonlyMap<string, Value>, body: Value): ReadonlyMap<string, Value> {
  const result = new Map(before)
  for (const pair of items(get(body, 'pairs'))) {
    const key = text(get(pair, 'key'))
    const value = get(pair, 'value')
    if (key) result.set(key, value.kind === 'missing' ? scalar('', pair.span) : value)
  }
  return result
}

export function withArgs(
  before: ReadonlyMap<string, Value>,
  body: Value,
  globals: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  const result = new Map(before)
  for (const pair of items(get(body, 'pairs'))) {
    const key = get(pair, 'key')
    const name = text(key)
    const value = get(pair, 'value')
    if (!name) continue
    if (value.kind !== 'missing') result.set(name, value)
    else result.set(name, globals.get(name) ?? unknown(whyOpen(name), key.span))
  }
  return result
}

function whyOpen(name: string): string {
  return platformArgs.has(name) ? `\`${name}\` depends on the build` : `the build argument \`${name}\` has no default`
}

/** `PATH_MAX` of Linux. */
const longestPath = 4096

/** A relative `WORKDIR` goes on from the one before it. */
function joined(before: Value, path: Value): Value {
  if (path.kind !== 'scalar') return path
  const to = text(path)
  if (/^([/\\]|[A-Za-z]:)/.test(to)) return path
  const from = isUnset(before) ? '/' : text(before)
  if (!from) return unknown('the working directory of the base image is not known', path.span)
  const whole = `${from.replace(/\/$/, '')}/${to.replace(/^\.\//, '')}`
  if (whole.length > longestPath) return unknown('the path is longer than any system takes', path.span)
  return scalar(whole, path.span, { origin: before })
}

/** The effective settings of a stage after its last instruction, as entries of its body. */
export function settled(state: State, at: Value['span']): [string, Value][] {
  const open = state.scope.elsewhere !== undefined
  return [
    ['user', state.user],
    ['defaultUser', state.defaultUser],
    ['workdir', state.workdir],
    ['shell', state.shell],
    ['entrypoint', state.entrypoint],
    ['cmd', state.cmd],
    ['healthcheck', state.healthcheck],
    ['expose', list(state.expose, at, { open })],
    ['env', mapping(state.scope.env, at, { open })],
    ['args', mapping(state.scope.args, at)],
    ['labels', mapping(state.labels, at, { open })],
    ['keywords', state.keywords],
  ]
}
