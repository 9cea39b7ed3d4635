import type { Problem, Resource } from '../../model/index.js'
import type { Instruction } from '../../parsers/dockerfile/index.js'
import type { State } from './state.js'

export function commandsOf(
  _instruction: Instruction,
  _parent: Resource,
  _state: State,
): { resources: readonly Resource[]; problems: readonly Problem[] } {
  return { resources: [], problems: [] }
}
