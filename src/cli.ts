/** The command `bylaw`, as the launcher starts it. */
import { main } from './cli/main.js'

export { main }

export function start(args: readonly string[]): void {
  main(args).then(
    (code) => {
      process.exitCode = code
    },
    (error: unknown) => {
      process.stderr.write(`bylaw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
      process.exitCode = 2
    },
  )
}
