/**
 * Questions about a shell command as the shell platform models it (`name`, `args`, `wrappers` …). They answer in three
 * values: an argument that isn't known here may be any flag.
 */
import { child } from './lookup.js'
import { type Tri, test } from './tri.js'
import { items, missing, scalar, text, unknown, type Value } from './value.js'

/** The program's name without directory and wrappers; empty if unknown or if the command only assigns. */
export function commandName(command: Value): string {
  return text(child(command, 'name'))
}

/** Is it this program (or one of these)? An unknown name may be any. */
export function isCommand(command: Value, ...names: readonly string[]): Tri {
  return test(child(command, 'name'), (name) => typeof name === 'string' && names.includes(name))
}

/** Does it run under `wrapper`, as in `sudo …`, or is it the wrapper alone? */
export function runsUnder(command: Value, wrapper: string): boolean {
  return commandName(command) === wrapper || items(child(command, 'wrappers')).some((w) => text(w) === wrapper)
}

export function commandArguments(command: Value): readonly Value[] {
  return items(child(command, 'args'))
}

/** May there be more arguments than are seen? */
function isOpen(command: Value): boolean {
  const args = child(command, 'args')
  return args.kind !== 'list' || args.open
}

const negative: ReadonlySet<string> = new Set(['false', 'no', 'off', '0'])

/**
 * Is one of the options set? Knows `--name`, `--name=value`, and one-letter options in bundles (`-qy`). `--name=false`
 * is a no. Arguments after `--` are no options; an unknown argument is not suspected to be `--`.
 * @param valued one-letter options that take a value, so that `-oyes` isn't read as `-o -y -e -s`
 */
export function flag(command: Value, names: readonly string[], valued: readonly string[] = []): Tri {
  let answer: Tri = isOpen(command) ? 'unknown' : false
  for (const arg of commandArguments(command)) {
    if (text(arg) === '--') return answer
    const found = setsFlag(arg, names, valued)
    if (found === true) return true
    if (found === 'unknown') answer = found
  }
  return answer
}

function setsFlag(arg: Value, names: readonly string[], valued: readonly string[]): Tri {
  if (arg.kind === 'unknown') return mayStartOption(arg.prefix ?? '', names, valued)
  const written = text(arg)
  return names.some((name) => {
    if (written === name) return true
    if (written.startsWith(`${name}=`)) return !negative.has(written.slice(name.length + 1).toLowerCase())
    return isShort(name) && bundled(written, valued).includes(name.charAt(1))
  })
}

/** An argument of which only the beginning is known. */
function mayStartOption(prefix: string, names: readonly string[], valued: readonly string[]): Tri {
  if (prefix !== '' && !prefix.startsWith('-')) return false
  if (names.some((name) => prefix.startsWith(`${name}=`))) return 'unknown'
  if (prefix.startsWith('--') && prefix.length > 2) return names.some((n) => n.startsWith(prefix)) ? 'unknown' : false
  if (names.some((name) => isShort(name) && bundled(prefix, valued).includes(name.charAt(1)))) return true
  return 'unknown'
}

function isShort(name: string): boolean {
  return /^-[^-]$/.test(name)
}

/** Letters of `-abc` up to the first that takes the rest as its value; none for anything else. */
function bundled(written: string, valued: readonly string[]): string {
  if (!/^-[A-Za-z0-9]/.test(written)) return ''
  const letters = /^[A-Za-z0-9]+/.exec(written.slice(1))?.[0] ?? ''
  const end = [...letters].findIndex((letter) => valued.includes(`-${letter}`))
  return end < 0 ? letters : letters.slice(0, end + 1)
}

/**
 * The value of an option: `--name value`, `--name=value`, `-n value`, `-nvalue`; the last one if it is repeated.
 * `Missing` if it surely isn't given.
 */
export function option(command: Value, ...names: readonly string[]): Value {
  const args = commandArguments(command)
  let answer: Value = isOpen(command)
    ? unknown('an expansion may bring the option', command.span)
    : missing(child(command, 'name').span)
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]
    if (!arg || text(arg) === '--') break
    const value = optionValue(arg, args[i + 1], names)
    if (value) answer = value
    else if (arg.kind === 'unknown' && mayBeOption(arg.prefix ?? '', names)) answer = unknown(arg.why, arg.span)
  }
  return answer
}

function optionValue(arg: Value, next: Value | undefined, names: readonly string[]): Value | undefined {
  const written = arg.kind === 'unknown' ? (arg.prefix ?? '') : text(arg)
  for (const name of names) {
    if (arg.kind === 'scalar' && written === name) return next ?? missing(arg.span)
    const start = written.startsWith(`${name}=`) ? name.length + 1 : isShort(name) && written.length > 2 ? 2 : -1
    if (start < 0 || !written.startsWith(name)) continue
    if (arg.kind === 'unknown') return unknown(arg.why, arg.span, { prefix: written.slice(start) })
    return scalar(written.slice(start), arg.span)
  }
  return undefined
}

function mayBeOption(prefix: string, names: readonly string[]): boolean {
  return names.some((name) => name.startsWith(prefix))
}

export interface Operands {
  readonly values: readonly Value[]
  /** False when an argument that isn't known may be an option, several operands, or none. */
  readonly complete: boolean
}

/**
 * Arguments that are neither options nor their values.
 * @param valued options whose value is the next argument: `['-t', '--target-release']`
 */
export function operands(command: Value, valued: readonly string[] = []): Operands {
  const args = commandArguments(command)
  const values: Value[] = []
  let complete = !isOpen(command)
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]
    if (!arg) break
    const written = text(arg)
    if (written === '--') {
      values.push(...args.slice(i + 1))
      break
    }
    if (arg.kind === 'unknown') {
      if (!arg.prefix?.startsWith('-')) values.push(arg)
      if (arg.prefix === undefined) complete = false
    } else if (!written.startsWith('-') || written === '-') values.push(arg)
    else if (valued.includes(written)) i++
  }
  return { values, complete }
}

/** The first operand, `install` in `apt-get -q install x`: `Unknown` if it can't be told, `Missing` if there is none. */
export function subcommand(command: Value, valued: readonly string[] = []): Value {
  const { values, complete } = operands(command, valued)
  const [first] = values
  if (first) return first
  const at = child(command, 'name').span
  return complete ? missing(at) : unknown('an expansion may bring the subcommand', at)
}

/** Is the first operand one of these? */
export function runs(command: Value, subcommands: readonly string[], valued: readonly string[] = []): Tri {
  return test(subcommand(command, valued), (name) => typeof name === 'string' && subcommands.includes(name))
}
