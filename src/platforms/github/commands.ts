/** The shell commands of a step's `run:` → `gha/Command`. */
import { entries, fact, isUnset, type Resource, text, type Value } from '../../model/index.js'
import { parseShell } from '../../parsers/shell/index.js'
import { scalarMap } from '../../parsers/yaml/index.js'
import { commandsOf, dialect, isPosix } from '../shell/index.js'
import { commandResources } from '../shell/resources.js'
import type { Build } from './build.js'

/** Bodies and facts are those of platforms/shell. None for PowerShell, cmd and other languages. */
export function buildCommands(step: Resource, run: Value, build: Build): void {
  const shell = fact(step, 'shell')
  if (run.kind !== 'scalar' || !readable(shell)) return
  const tree = parseShell(text(run), scalarMap(run))
  const commands = commandsOf(tree, new Map(entries(fact(step, 'environment'))))
  build.resources.push(
    ...commandResources(commands, { kind: 'gha/Command', prefix: `${step.address}.run`, parent: step }),
  )
}

/** Without a known shell the script is read as bash, which two of the three kinds of runner take. */
function readable(shell: Value): boolean {
  if (isUnset(shell) || shell.kind === 'unknown') return true
  return isPosix(dialect(text(shell).trim().split(/\s+/)))
}
