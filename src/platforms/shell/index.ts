/** The meaning of shell scripts, shared by every platform that holds them. */
export { commandsOf } from './commands.js'
export { type Dialect, dialect, isPosix, shebangDialect } from './dialect.js'
export type { Environment } from './scope.js'
export type { ShellcheckFinding, ShellScript } from './shellcheck.js'
