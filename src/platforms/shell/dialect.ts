/** Which language a script is in: PowerShell and cmd are not judged as sh. */

/** `other` is everything that isn't a shell known here: Python, Perl, a program of one's own. */
export type Dialect = 'sh' | 'bash' | 'ksh' | 'zsh' | 'powershell' | 'cmd' | 'other'

const programs: ReadonlyMap<string, Dialect> = new Map([
  ['sh', 'sh'],
  ['ash', 'sh'],
  ['dash', 'sh'],
  ['busybox', 'sh'],
  ['bash', 'bash'],
  ['ksh', 'ksh'],
  ['mksh', 'ksh'],
  ['zsh', 'zsh'],
  ['powershell', 'powershell'],
  ['pwsh', 'powershell'],
  ['cmd', 'cmd'],
])

/**
 * The dialect of the words that start a shell: Docker's `SHELL`, a workflow's `shell`, what stands after `#!`.
 * `env` and its options are passed over.
 */
export function dialect(shellWords: readonly string[]): Dialect {
  const program = shellWords[0] ?? ''
  const name = program.slice(Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\')) + 1)
  if (name.toLowerCase() === 'env' && shellWords.length > 1)
    return dialect(shellWords.slice(1).filter((word) => !/^-|=/.test(word)))
  return programDialect(name)
}

/** @param name of a program, without its directory */
export function programDialect(name: string): Dialect {
  return programs.get(name) ?? programs.get(name.toLowerCase().replace(/\.exe$/, '')) ?? 'other'
}

/** What the script's `#!` line says; undefined without one. */
export function shebangDialect(script: string): Dialect | undefined {
  const line = /^#!\s*([^\n]*)/.exec(script)?.[1]
  return line === undefined ? undefined : dialect(line.trim().split(/\s+/))
}

/** Can the shell parser read it? */
export function isPosix(language: Dialect): boolean {
  return language === 'sh' || language === 'bash' || language === 'ksh' || language === 'zsh'
}
