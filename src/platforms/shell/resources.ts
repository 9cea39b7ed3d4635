/** Commands as resources below whatever holds the script. */
import { commandName, type Mapping, mapping, type Resource, type Value } from '../../model/index.js'
import { signalsOf } from './signals/index.js'

export interface Place {
  /** `gha/Command`, `gitlab/Command` */
  readonly kind: string
  /** Address of the script; the number of the command is added. */
  readonly prefix: string
  readonly parent: Resource
}

/** Bodies are described in commands.ts, the fact `signals` in signals/index.ts. */
export function commandResources(commands: readonly Mapping[], { kind, prefix, parent }: Place): Resource[] {
  return commands.map((command, i) => ({
    kind,
    address: `${prefix}[${i}]`,
    name: commandName(command),
    body: command,
    facts: mapping(new Map<string, Value>([['signals', signalsOf(command, i, commands)]]), command.span),
    header: command.span,
    extent: command.span,
    parent,
  }))
}
