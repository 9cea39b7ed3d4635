/** Examples of a rule: the fixtures it is tested by, gathered into one file by the build. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Examples {
  readonly bad?: string
  readonly good?: string
}

/** From `dist/examples.json`; none when running from source before a build. */
export function examplesOf(ruleId: string): Examples {
  const path = join(__dirname, '../examples.json')
  if (!existsSync(path)) return {}
  const all = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, Examples>>
  return all[ruleId] ?? {}
}
