/** The command line of a container, as programs of the control plane read theirs. */
import { get, items, list, mapping, type Scalar, scalar, text, unknown, type Value } from '../../model/index.js'

/** `command` and `args` as one list; open where one of them can't be known. */
export function commandOf(container: Value): Value {
  const parts = [get(container, 'command'), get(container, 'args')]
  const at = parts.find((part) => part.kind === 'list') ?? container
  const open = parts.some((part) => part.kind === 'unknown' || (part.kind === 'list' && part.open))
  return list(parts.flatMap(items), at.span, { open, ...(at.keySpan ? { keySpan: at.keySpan } : {}) })
}

/** The name of the program that runs, without its directory; that of the image where only arguments are given. */
export function programOf(command: Value, image: Value): Value {
  const first = items(command)[0]
  if (!first || text(first).startsWith('-')) {
    const hidden = command.kind === 'list' && command.open
    return hidden ? unknown('the command is not known', command.span) : baseName(get(image, 'repository'))
  }
  return baseName(first)
}

function baseName(path: Value): Value {
  if (path.kind !== 'scalar') return path
  return scalar(text(path).split(/\s/, 1)[0]?.split('/').at(-1) ?? '', path.span, { style: 'computed' })
}

/** `--name=value`, `--name value` and `--name` (true) by name, without the dashes; the last one counts. */
export function flagsOf(command: Value): Value {
  const flags = new Map<string, Value>()
  const all = items(command)
  for (const [i, argument] of all.entries()) {
    const match = /^--?([\w.-]+)(?:=([\s\S]*))?$/.exec(text(argument))
    if (!match || argument.kind !== 'scalar') continue
    const [, name = '', value] = match
    flags.set(name, value === undefined ? following(argument, all[i + 1]) : within(argument, value))
  }
  const open = (command.kind === 'list' && command.open) || all.some((argument) => argument.kind === 'unknown')
  return mapping(flags, command.span, { open, ...(command.keySpan ? { keySpan: command.keySpan } : {}) })
}

function following(flag: Scalar, next: Value | undefined): Value {
  if (next && (next.kind === 'unknown' || (next.kind === 'scalar' && !text(next).startsWith('-')))) return next
  return scalar('true', flag.span, { style: 'computed' })
}

function within(argument: Scalar, value: string): Value {
  return scalar(value, argument.span, { style: 'computed' })
}
