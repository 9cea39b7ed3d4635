/** What a stage has come to at an instruction: what the next one starts from and what a stage hands down. */
import { type List, list, missing, type Span, unknown, type Value } from '../../model/index.js'
import { baseEnvironment, baseShell, baseUser, baseWorkdir, isScratch } from './base-images.js'
import type { StageScope } from './scope.js'

export interface State {
  readonly scope: StageScope
  readonly user: Value
  /** Of the base image; `Missing` where that isn't known. */
  readonly defaultUser: Value
  readonly workdir: Value
  /** A list: the command that shell forms are given to. */
  readonly shell: Value
  readonly entrypoint: Value
  readonly cmd: Value
  /** Was `cmd` set in this stage? */
  readonly ownCmd: boolean
  readonly healthcheck: Value
  readonly expose: Exposed | undefined
  readonly labels: ReadonlyMap<string, Value>
  /** A list of the keywords so far, each where it was first used; those of earlier stages it is built from included. */
  readonly keywords: List
  /** What the instructions behind `ONBUILD` have come to, for a stage of another file. */
  readonly onbuild?: State
}

/** The ports of an `EXPOSE`, and the one before it. */
export interface Exposed {
  readonly ports: readonly Value[]
  readonly before: Exposed | undefined
}

/** The start of a stage from an image that this file doesn't build. */
export function externalState(image: Value, escapeChar: string): State {
  const at = image.span
  const scratch = isScratch(image)
  const inherited = (what: string): Value => (scratch ? missing(at) : unknown(`the base image may set ${what}`, at))
  const env = baseEnvironment(image)
  const user = baseUser(image)
  const scope: StageScope = { escape: escapeChar, args: new Map(), env: env ?? new Map() }
  return {
    scope: env ? scope : { ...scope, elsewhere: 'the base image may set it' },
    user,
    defaultUser: user.kind === 'scalar' ? user : missing(at),
    workdir: baseWorkdir(image) ?? inherited('a working directory'),
    shell: baseShell(image, escapeChar),
    entrypoint: inherited('an entry point'),
    cmd: inherited('a command'),
    ownCmd: false,
    healthcheck: inherited('a health check'),
    expose: undefined,
    labels: new Map(),
    keywords: list([], at),
  }
}

/** The start of a stage from an earlier one, whose `ENV`s are set anew: they hide its `ARG`s. */
export function inheritedState({ onbuild: _, scope: { late: __, ...scope }, ...state }: State): State {
  return { ...state, scope, ownCmd: false }
}

/** The start of a part of a Dockerfile that has no `FROM`. */
export function nowhereState(at: Span, escapeChar: string, globals: ReadonlyMap<string, Value>): State {
  const state = externalState(unknown('there is no FROM', at), escapeChar)
  return { ...state, scope: { ...state.scope, args: globals } }
}
