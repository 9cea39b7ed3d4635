/** Arguments in, exit code out: picks the subcommand and loads only that. */
import type { Problem } from '../model/problem.js'
import { place } from '../model/source.js'
import { suggest } from '../model/suggest.js'
import { table } from '../model/table.js'
import { CommandError } from './args.js'
import { help } from './help.js'
import { answer } from './print.js'
import { version } from './version.js'

type Command = (args: readonly string[]) => Promise<number>

const commands = table<() => Promise<Command>>({
  scan: async () => (await import('./scan.js')).scanCommand,
  rules: async () => (await import('./rules.js')).rulesCommand,
  explain: async () => (await import('./explain.js')).explainCommand,
  test: async () => (await import('./test.js')).testCommand,
  new: async () => (await import('./new.js')).newCommand,
  init: async () => (await import('./init.js')).initCommand,
})

export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === '--version' || name === '-V' || name === 'version') return answer(`${version}\n`)
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return answer(help(rest[0]))
  const command = commands[name]
  if (!command) {
    const near = suggest(name, Object.keys(commands))
    process.stderr.write(
      `bylaw: there is no command \`${name}\`${near ? `; did you mean \`${near}\`?` : ''}\nSee \`bylaw --help\`.\n`,
    )
    return 2
  }
  if (rest.includes('--help') || rest.includes('-h')) return answer(help(name))
  try {
    return await (await command())(rest)
  } catch (error) {
    if (!(error instanceof CommandError) && !isUsageError(error)) throw error
    process.stderr.write(`bylaw: ${error.message}\n${details(error)}`)
    return 2
  }
}

/** The places of a configuration's mistakes. */
function details(error: Error): string {
  if (!('problems' in error) || !Array.isArray(error.problems)) return ''
  const problems: readonly Problem[] = error.problems
  return problems
    .map((p) => `  ${p.span ? place(p.span) : p.path}: ${p.message}${p.hint ? ` (${p.hint})` : ''}\n`)
    .join('')
}

/** By name: the class itself lives in the library, which isn't loaded for `--version`. */
function isUsageError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'UsageError'
}
