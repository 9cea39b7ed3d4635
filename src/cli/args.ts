/** Argument parsing shared by the commands, by Node's own `parseArgs`. */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { suggest } from '../model/suggest.js'

/** The command line can't be followed; the message says what to write instead. */
export class CommandError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>

export function parse<const T extends Options>(args: readonly string[], options: T) {
  for (const arg of args) {
    if (arg === '--') break
    const [, name] = /^--(?:no-)?([^=]+)/.exec(arg) ?? []
    if (name === undefined || name in options) continue
    const near = suggest(name, Object.keys(options))
    throw new CommandError(`unknown option \`--${name}\`${near ? `; did you mean \`--${near}\`?` : ''}`)
  }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error))
  }
}

/** One of a closed set of words. */
export function choice<const T extends string>(option: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((a) => a === given)
  if (found !== undefined) return found
  const near = suggest(given, allowed)
  throw new CommandError(
    `\`--${option} ${given}\`: ${near ? `did you mean \`${near}\`?` : `choose one of ${allowed.join(', ')}`}`,
  )
}
