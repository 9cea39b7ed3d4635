/** config.jsonl: directories that OpenTofu loads, or refuses to; some say on which lines. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Problem, position } from '../../model/index.js'
import { hcl } from '../../parsers/hcl/index.js'
import { json } from '../../parsers/json/index.js'
import { bodyOfJson } from '../../platforms/terraform/modules/json.js'
import { jsonValue } from '../../platforms/terraform/trees.js'
import { validateModule } from '../../platforms/terraform/validate/index.js'
import { jsonProblems } from '../../platforms/terraform/validate/json.js'
import type { ConfigurationFile } from '../../platforms/terraform/validate/schema.js'
import { readRows, type Tally, tally } from './rows.js'
import { isRecord } from './wanted.js'

export function configurations(directory: string): Tally {
  return tally('config', readRows(join(directory, 'config.jsonl')), (row) => {
    const problems = load(join(directory, String(row.dir)))
    const wrong = validity(row, problems) ?? missedMark(row, problems)
    return wrong && `${row.dir}: ${wrong}`
  })
}

function validity(row: Record<string, unknown>, problems: readonly Problem[]): string | undefined {
  const errors = problems.filter((p) => p.severity === 'error')
  if ((errors.length === 0) === row.valid) return undefined
  return row.valid ? `refused: ${errors.map((p) => `${p.path}: ${p.message}`).join('; ')}` : 'not refused'
}

/** Every marked line must have a problem. */
function missedMark(row: Record<string, unknown>, problems: readonly Problem[]): string | undefined {
  const marks = Array.isArray(row.marks) ? row.marks.filter(isRecord) : []
  const missed = marks.filter(
    (mark) =>
      !problems.some((p) => p.path === mark.file && p.span && position(p.span.file, p.span.start).line === mark.line),
  )
  const [first] = missed
  return first && `nothing reported at ${first.file}:${first.line} (${first.message})`
}

function load(directory: string): readonly Problem[] {
  const problems: Problem[] = []
  const files: ConfigurationFile[] = []
  for (const name of existsSync(directory) ? readdirSync(directory).sort() : []) {
    const found = /\.(?:tf|tofu)(\.json)?$/.exec(name)
    if (!found) continue
    const file = { path: name, text: readFileSync(join(directory, name), 'utf8') }
    const parsed = found[1] ? json.parse(file) : hcl.parse(file)
    problems.push(...(found[1] ? jsonProblems(file) : parsed.problems))
    files.push({
      path: name,
      body:
        'items' in parsed.tree ? parsed.tree : bodyOfJson(jsonValue(parsed), { file, start: 0, end: file.text.length }),
    })
  }
  return [...problems, ...validateModule(files)]
}
