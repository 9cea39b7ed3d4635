/** Which variables of a script have a certain value at the place that is being read. */
import { type Span, unknown, type Value } from '../../model/index.js'
import type { Command, ShellTree, SimpleCommand } from '../../parsers/shell/index.js'
import { walkCommands } from '../../parsers/shell/index.js'

/** What the surroundings of a script set: ARG and ENV of a Dockerfile, `env` of a workflow, `variables` of a pipeline. */
export type Environment = Pick<ReadonlyMap<string, Value>, 'get'>

export interface Scope {
  readonly environment: Environment
  /** Set so far, by assignments that are surely reached. */
  readonly assigned: Map<string, Value>
  readonly tree: ShellTree
  /** See `uncertain`; undefined until somebody asks, which most scripts never do. */
  names: Set<string> | undefined
  /** After `source` and `eval` anything may be set. */
  disturbed: boolean
}

export function newScope(tree: ShellTree, environment: Environment): Scope {
  return { environment, assigned: new Map(), tree, names: undefined, disturbed: false }
}

/** Set where it is not certain that, when or how often: in a branch, a loop, a function, a subshell, by `read`. */
export function uncertain(scope: Scope): Set<string> {
  scope.names ??= uncertainNames(scope.tree)
  return scope.names
}

/** Inside a function, which runs who knows when: nothing the script assigns is certain. */
export function functionScope(scope: Scope): Scope {
  return { ...scope, assigned: new Map(), names: new Set([...uncertain(scope), ...scope.assigned.keys()]) }
}

/** The variable's value at this point; `Unknown` with the reason if that isn't certain. */
export function lookUp(scope: Scope, name: string, at: Span): Value {
  if (scope.disturbed) return unknown(`\`${name}\` may have been set by a sourced or evaluated script`, at)
  if (uncertain(scope).has(name)) return unknown(`\`${name}\` isn't assigned on every way to this place`, at)
  const known = scope.assigned.get(name) ?? scope.environment.get(name)
  if (known) return known
  return unknown(
    /^[A-Za-z_]/.test(name) ? `\`${name}\` isn't set in this script` : `\`$${name}\` is set at run time`,
    at,
  )
}

/** Builtins whose arguments name variables to set. */
const setters: ReadonlySet<string> = new Set([
  'read',
  'unset',
  'getopts',
  'mapfile',
  'readarray',
  'let',
  'printf',
  'local',
])

/** Names that some command sets outside of the script's straight line. */
function uncertainNames(tree: ShellTree): Set<string> {
  let line: ReadonlySet<Command> | undefined
  const isStraight = (command: Command): boolean => {
    line ??= straightLine(tree)
    return line.has(command)
  }
  const names = new Set<string>()
  walkCommands(tree, (command, own) => {
    if (command.type === 'for' || command.type === 'select') names.add(command.variable)
    if (command.type === 'arithmetic-command' || command.type === 'for-arithmetic') {
      for (const name of own.text.slice(command.start, command.end).match(/[A-Za-z_]\w*/g) ?? []) names.add(name)
    }
    if (command.type !== 'simple') return
    const first = command.words[0]
    const name = first ? own.text.slice(first.start, first.end) : ''
    const declares = declarers.has(name)
    if (command.words.length === 0 && !isStraight(command)) for (const a of command.assignments) names.add(a.name)
    if (!setters.has(name) && !(declares && !isStraight(command))) return
    for (const word of command.words.slice(1)) {
      const assigned = /^[A-Za-z_]\w*/.exec(own.text.slice(word.start, word.end))?.[0]
      if (assigned) names.add(assigned)
    }
  })
  return names
}

/** Builtins whose arguments are assignments. */
export const declarers: ReadonlySet<string> = new Set(['export', 'readonly', 'declare', 'typeset'])

/** Simple commands that run one after the other in the script's own shell, unless an earlier `&&` fails. */
function straightLine(tree: ShellTree): ReadonlySet<Command> {
  const result = new Set<SimpleCommand>()
  for (const item of tree.body.items) {
    if (item.terminator === '&') continue
    const pipelines = [item.first]
    for (const { operator, pipeline } of item.rest) {
      if (operator === '||') break
      pipelines.push(pipeline)
    }
    for (const { commands, negated } of pipelines) {
      const [only] = commands
      if (commands.length === 1 && !negated && only?.type === 'simple') result.add(only)
    }
  }
  return result
}
