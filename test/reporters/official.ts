/** The official judges of SARIF: the JSON schema and Microsoft's validator, where their package is installed. */
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Log } from 'sarif'

const home = platformPackage()

export const hasSchema = home !== undefined
export const hasValidator = home !== undefined && existsSync(join(home, 'Sarif.Multitool'))

/** The platform package holds the schema and the program; optional dependencies may be left out of an install. */
function platformPackage(): string | undefined {
  const name = `@microsoft/sarif-multitool-${process.platform === 'win32' ? 'win32' : process.platform}`
  try {
    return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
  } catch {
    console.log(`skipped: the official SARIF schema and validator, because ${name} is not installed`)
    return undefined
  }
}

/** Complaints by the JSON schema about each report. */
export function schemaErrors(reports: readonly string[]): readonly unknown[] {
  const ajv = new Ajv2020({ strict: false, unicodeRegExp: false, allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(readFileSync(join(home ?? '', 'sarif-2.1.0.json'), 'utf8')))
  return reports.flatMap((text) => (validate(JSON.parse(text)) ? [] : (validate.errors ?? [])))
}

/** Errors of `sarif-multitool validate` about each report. */
export function validatorErrors(reports: readonly string[]): readonly unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'bylaw-sarif-'))
  try {
    // The package ships it without the permission to run, and its folder isn't ours to change.
    const program = join(folder, 'multitool')
    copyFileSync(join(home ?? '', 'Sarif.Multitool'), program)
    chmodSync(program, 0o755)
    return reports.flatMap((text) => errorsOf(program, folder, text))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** It asks for every address in the report; a proxy that refuses answers at once, where a missing network takes minutes. */
const unreachable = { HTTP_PROXY: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '' }

/** The program answers 0 even with errors: its own log tells. */
function errorsOf(program: string, folder: string, text: string): readonly unknown[] {
  const input = join(folder, 'report.sarif')
  const output = join(folder, 'validation.sarif')
  writeFileSync(input, withoutAddresses(text))
  const judged = ['--rule-kind', 'Sarif;Gh', '--level', 'Error;Warning;Note']
  execFileSync(program, ['validate', input, '-o', output, '--log', 'ForceOverwrite', ...judged], {
    stdio: 'pipe',
    env: { ...process.env, ...unreachable },
  })
  const log: Log = JSON.parse(readFileSync(output, 'utf8'))
  // A result without a level is a warning.
  return log.runs.flatMap((run) => run.results ?? []).filter((r) => r.level === 'error')
}

/** The validator asks every address whether it answers, which takes minutes and is no matter of the format. */
function withoutAddresses(text: string): string {
  return JSON.stringify(JSON.parse(text), (key, value) =>
    /^(?:helpUri|informationUri|downloadUri)$/.test(key) ? undefined : value,
  )
}
