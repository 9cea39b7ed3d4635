/** Runs ShellCheck, where it is installed and wanted. It is never required and never given a path of the project. */
import { accessSync, constants, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, isAbsolute, join } from 'node:path'
import type { Dialect } from './dialect.js'
import { parseShellcheck, placeFindings, type ShellcheckFinding, type ShellScript } from './shellcheck.js'

/** Absolute path of the program; undefined if no directory of `path` (the variable PATH) holds it. */
export function findShellcheck(path: string): string | undefined {
  const name = process.platform === 'win32' ? 'shellcheck.exe' : 'shellcheck'
  // A relative entry would let the scanned project bring its own program.
  const directories = path.split(delimiter).filter((directory) => isAbsolute(directory))
  return directories.map((directory) => join(directory, name)).find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

export interface ShellcheckRun {
  /** One list for each script, in the same order. */
  readonly findings: readonly (readonly ShellcheckFinding[])[]
  /** Why ShellCheck could not be asked about some of them, for people. */
  readonly failures: readonly string[]
}

/** Dialects it can judge, by the name it gives them. */
const shells: ReadonlyMap<Dialect, string> = new Map([
  ['sh', 'sh'],
  ['bash', 'bash'],
  ['ksh', 'ksh'],
])

/** A script without `#!`, and sourced files that aren't there: nothing a script inside a file could do better. */
const pointless = 'SC2148,SC1090,SC1091'

const timeoutMs = 120_000
const maxOutputBytes = 256 * 1024 * 1024

/** Asks about all scripts of a dialect at once: starting the program costs more than its work. */
export function runShellcheck(program: string, scripts: readonly ShellScript[]): ShellcheckRun {
  const findings: (readonly ShellcheckFinding[])[] = scripts.map(() => [])
  const failures: string[] = []
  for (const [dialect, shell] of shells) {
    const numbers = scripts.flatMap((script, i) => (script.dialect === dialect ? [i] : []))
    if (numbers.length === 0) continue
    const asked = ask(
      program,
      shell,
      numbers.map((i) => scripts[i]?.text ?? ''),
    )
    if (typeof asked === 'string') failures.push(asked)
    else {
      numbers.forEach((number, i) => {
        const script = scripts[number]
        if (script)
          findings[number] = placeFindings(
            asked.filter((c) => c.file === String(i)),
            script,
          )
      })
    }
  }
  return { findings, failures }
}

/** The comments about the texts, whose numbers are their `file`; a sentence if there are none to be had. */
function ask(
  program: string,
  shell: string,
  texts: readonly string[],
): NonNullable<ReturnType<typeof parseShellcheck>> | string {
  const directory = mkdtempSync(join(tmpdir(), 'bylaw-shellcheck-'))
  try {
    const names = texts.map((text, i) => {
      writeFileSync(join(directory, String(i)), text)
      return String(i)
    })
    const args = ['--norc', '--format=json1', `--shell=${shell}`, `--exclude=${pointless}`, ...names]
    const run = process.getBuiltinModule('node:child_process').spawnSync(program, args, {
      cwd: directory,
      encoding: 'utf8',
      timeout: timeoutMs,
      maxBuffer: maxOutputBytes,
    })
    if (run.error) return `ShellCheck could not be run: ${run.error.message}`
    return parseShellcheck(run.stdout) ?? `ShellCheck gave no findings to read: ${run.stderr.trim().slice(0, 200)}`
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
