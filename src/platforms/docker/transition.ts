/** How an instruction changes what follows it in its stage. */
import { posix } from 'node:path'
import { get, isUnset, items, list, mapping, missing, scalar, text, unknown, type Value } from '../../model/index.js'
import { revealedShell } from './base-images.js'
import { grown } from './growing-map.js'
import { lookup, type StageScope } from './scope.js'
import type { Exposed, State } from './state.js'

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
      return { ...state, scope: withEnv(state.scope, body) }
    case 'ARG':
      return { ...state, scope: withArgs(state.scope, items(get(body, 'pairs')), globals) }
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
      return { ...state, cmd: body, ownCmd: true }
    case 'ENTRYPOINT':
      // A command is meant for the entry point it was written for: one that was inherited goes with it.
      return { ...state, entrypoint: body, cmd: state.ownCmd ? state.cmd : missing(body.span) }
    case 'HEALTHCHECK':
      return { ...state, healthcheck: body }
    case 'EXPOSE':
      return { ...state, expose: { ports: items(get(body, 'ports')), before: state.expose } }
    default:
      return state
  }
}

function withPairs(before: ReadonlyMap<string, Value>, body: Value): ReadonlyMap<string, Value> {
  const set = new Map<string, Value>()
  for (const pair of items(get(body, 'pairs'))) {
    const key = text(get(pair, 'key'))
    const value = get(pair, 'value')
    if (key) set.set(key, value.kind === 'missing' ? scalar('', pair.span) : value)
  }
  return grown(before, set)
}

/** From here on these `ENV`s hide the `ARG`s of the same name. */
function withEnv(before: StageScope, body: Value): StageScope {
  const scope = { ...before, env: withPairs(before.env, body) }
  if (!before.late) return scope
  const set = new Set(items(get(body, 'pairs')).map((pair) => text(get(pair, 'key'))))
  return { ...scope, late: new Set([...before.late].filter((name) => !set.has(name))) }
}

/** @param pairs of an `ARG`; one without a value takes up a global argument, else what the name stands for already */
export function withArgs(before: StageScope, pairs: readonly Value[], globals: ReadonlyMap<string, Value>): StageScope {
  const declared = new Map<string, Value>()
  let { late } = before
  for (const pair of pairs) {
    const key = get(pair, 'key')
    const name = text(key)
    const value = get(pair, 'value')
    if (!name) continue
    const set = value.kind === 'missing' ? globals.get(name) : value
    if (set && before.env.has(name)) late = new Set(late).add(name)
    const known = set ?? declared.get(name) ?? lookup(before, name)
    declared.set(name, known ?? unknown(`the build argument \`${name}\` has no default`, key.span))
  }
  return { ...before, args: grown(before.args, declared), ...(late ? { late } : {}) }
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
  const whole = posix.join(from, to).replace(/(?<=.)\/$/, '')
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
    ['expose', list(portsOf(state.expose), at, { open })],
    ['env', mapping(state.scope.env, at, { open })],
    ['args', mapping(state.scope.args, at)],
    ['labels', mapping(state.labels, at, { open })],
    ['keywords', state.keywords],
  ]
}

/** In the order of the file. */
function portsOf(last: Exposed | undefined): readonly Value[] {
  const all: (readonly Value[])[] = []
  for (let at = last; at; at = at.before) all.push(at.ports)
  return all.reverse().flat()
}
