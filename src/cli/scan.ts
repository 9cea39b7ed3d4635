/** `bylaw scan`: options in, reports out. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { applyFixes } from '../engine/fix.js'
import { type PresetName, packs, type ScanOptions, scanForReport, toBaseline } from '../index.js'
import { type FixText, type RuleMeta, type ScanResult, type Severity, severities } from '../model/index.js'
import { rulesOfPack, withControls } from '../policy/packs.js'
import {
  isReportFormat,
  loadReporter,
  type ReportContext,
  type ReportFormat,
  reportFormats,
} from '../reporters/index.js'
import { CommandError, choice, parse } from './args.js'
import { optimizeLate } from './optimize-late.js'
import { print } from './print.js'
import { packNamed } from './rules.js'
import { version } from './version.js'

const options = {
  format: { type: 'string', multiple: true, short: 'f' },
  output: { type: 'string', short: 'o' },
  'fail-on': { type: 'string' },
  preset: { type: 'string' },
  rule: { type: 'string', multiple: true },
  policy: { type: 'string', multiple: true },
  'allow-code': { type: 'string', multiple: true },
  pack: { type: 'string' },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  hook: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  fix: { type: 'boolean' },
  'fix-suggested': { type: 'boolean' },
  category: { type: 'string' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
} as const

const presets: readonly PresetName[] = ['default', 'strict', 'all', 'none']

export async function scanCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, options)
  const outputs = outputsOf(values.format ?? [], values.output)
  const failOn =
    values['fail-on'] === undefined ? undefined : choice('fail-on', values['fail-on'], [...severities, 'none'] as const)
  const cwd = process.cwd()
  const stdin = positionals.includes('-') ? stdinOverlay(values['stdin-filename']) : {}
  const paths = [...positionals.filter((p) => p !== '-'), ...Object.keys(stdin)]
  const pack = values.pack === undefined ? [] : rulesOfPack(await packNamed(values.pack))
  const only = [...(values.rule ?? []), ...pack]
  const request: ScanOptions = {
    cwd,
    paths: values.hook ? ['.'] : paths,
    overlay: stdin,
    ...(values.hook ? { reportOnly: paths } : {}),
    ...(values['no-config'] ? { config: false } : values.config === undefined ? {} : { config: values.config }),
    ...(values.preset === undefined ? {} : { preset: choice('preset', values.preset, presets) }),
    ...(only.length > 0 ? { rules: only } : {}),
    ...(values.policy ? { policies: values.policy } : {}),
    ...(values['allow-code'] ? { allowCode: values['allow-code'] } : {}),
    ...(values.baseline === undefined ? {} : { baseline: values.baseline }),
    onFiles: optimizeLate,
  }
  if (values.fix || values['fix-suggested']) {
    await repair(request, values['fix-suggested'] ? ['safe', 'suggested'] : ['safe'])
  }
  const run = await scanForReport(request)

  const threshold = failOn ?? run.config.failOn ?? 'low'
  const context: Omit<ReportContext, 'color'> = {
    toolVersion: version,
    rules: outputs.some((o) => o.format.startsWith('sarif')) ? await heldToPacks(run.rules) : run.rules,
    source: run.source,
    failOn: threshold,
    ...(values.category === undefined ? {} : { category: values.category }),
  }
  for (const { format, file } of outputs) {
    const color = file === undefined && wantsColor(values.color, values['no-color'])
    const text = (await loadReporter(format))(run.result, { ...context, color })
    if (file === undefined) print(text)
    else writeWhole(resolve(cwd, file), text)
  }
  const baselineFile = values['write-baseline']
  if (baselineFile !== undefined)
    writeWhole(resolve(cwd, baselineFile), `${JSON.stringify(toBaseline(run.result.findings), null, 2)}\n`)
  return exitCode(run.result, threshold)
}

/** Fixes may uncover each other: rounds until nothing is left to do, then the rest is reported as usual. */
async function repair(request: ScanOptions, accepted: readonly FixText['safety'][]): Promise<void> {
  let count = 0
  for (let round = 0; round < 10; round++) {
    const { result, source } = await scanForReport(request)
    const fixed = applyFixes(result.findings, accepted, (path) => source(path)?.text)
    for (const { path, text } of fixed) writeWhole(resolve(request.cwd, path), text)
    if (fixed.length === 0) break
    count += new Set(fixed.flatMap((f) => f.applied)).size
  }
  process.stderr.write(`bylaw: applied ${count} ${count === 1 ? 'fix' : 'fixes'}\n`)
}

/** SARIF tells which controls of which standards a rule judges. */
async function heldToPacks(rules: readonly RuleMeta[]): Promise<readonly RuleMeta[]> {
  const standards = await packs()
  return rules.map((meta) => withControls(meta, standards))
}

interface Output {
  readonly format: ReportFormat
  readonly file?: string
}

/** `--format sarif=out.sarif --format pretty`; a format without a file goes to `--output`, else to standard output. */
function outputsOf(formats: readonly string[], output: string | undefined): readonly Output[] {
  const outputs = (formats.length > 0 ? formats : ['pretty']).map((given): Output => {
    const [name = '', file] = given.split(/=(.*)/s, 2)
    if (!isReportFormat(name)) throw new CommandError(`\`--format ${name}\`: choose one of ${reportFormats.join(', ')}`)
    const target = file ?? output
    return target === undefined || target === '-' ? { format: name } : { format: name, file: target }
  })
  const targets = outputs.map((o) => o.file ?? '-')
  const twice = targets.find((t, i) => targets.indexOf(t) !== i)
  if (twice !== undefined) {
    throw new CommandError(
      `two formats would both be written to ${twice === '-' ? 'standard output' : twice}; give each a file: \`--format sarif=out.sarif\``,
    )
  }
  return outputs
}

function stdinOverlay(name: string | undefined): Record<string, string> {
  if (name === undefined)
    throw new CommandError('`-` needs `--stdin-filename PATH`: the name decides how the text is read')
  return { [name]: readFileSync(0, 'utf8').replace(/^\uFEFF/, '') }
}

function wantsColor(yes: boolean | undefined, no: boolean | undefined): boolean {
  if (no || process.env.NO_COLOR) return false
  return yes ?? process.stdout.isTTY ?? false
}

/** Whole or not at all: a reader never sees half a report. */
function writeWhole(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(temporary, text)
    renameSync(temporary, path)
  } catch (error) {
    if (existsSync(temporary)) rmSync(temporary)
    throw new CommandError(`can't write ${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** 1: findings at or above the threshold. 2: something that was asked for could not be judged. */
export function exitCode(result: ScanResult, threshold: Severity | 'none'): number {
  const least = threshold === 'none' ? Number.POSITIVE_INFINITY : severities.indexOf(threshold)
  if (result.findings.some((f) => f.status !== 'unchanged' && severities.indexOf(f.severity) >= least)) return 1
  const undone = result.files.some((f) => f.status === 'failed') || result.crashes.length > 0
  return undone || result.problems.some((p) => p.severity === 'error') ? 2 : 0
}
