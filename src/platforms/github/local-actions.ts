/** Actions of the same repository, called by their path. */
import { child, keys, text, type Value } from '../../model/index.js'
import type { Build } from './build.js'
import { object, string, type Type } from './expressions/types.js'
import { parseUses } from './uses.js'

/** The metadata of a local action; undefined if it isn't there. */
export function readAction(path: string, build: Build): Value | undefined {
  const directory = `${build.repository}${path}`.replace(/\/*$/, '')
  return build.read(`${directory}/action.yml`) ?? build.read(`${directory}/action.yaml`)
}

/** Types of the outputs of steps that call a local action. */
export function outputsIn(build: Build): (step: Value) => Type | undefined {
  return (step) => {
    const { kind, path } = parseUses(text(child(step, 'uses')))
    const action = kind === 'local' && path !== undefined ? readAction(path, build) : undefined
    return action && object(keys(child(action, 'outputs')).map((name) => [name, string] as const))
  }
}
