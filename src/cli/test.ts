/** `bylaw test`: policies against their fixtures, what the fixtures don't reach, and whether they would notice a mistake. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, watch } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { readPolicyFile } from '../own-policies.js'
import { ownRules } from '../own-rules.js'
import { loadPolicies } from '../policy/index.js'
import { registry } from '../registry.js'
import { type Case, type PolicyReport, policyReport, readCases, ruleReport } from '../testing/index.js'
import { CommandError, choice, parse } from './args.js'
import { print } from './print.js'
import { printers, score, type TestRun } from './test-report.js'

const options = {
  fixtures: { type: 'string' },
  'allow-code': { type: 'string', multiple: true },
  mutate: { type: 'boolean' },
  'min-score': { type: 'string' },
  format: { type: 'string', default: 'pretty' },
  watch: { type: 'boolean' },
} as const

export async function testCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, options)
  const format = choice('format', values.format, ['pretty', 'json', 'junit'])
  const least = values['min-score'] === undefined ? 0 : Number(values['min-score'])
  if (!(least >= 0 && least <= 100)) throw new CommandError('`--min-score` takes a percentage from 0 to 100')
  const directory = positionals[0] ?? 'policies'
  const mutate = values.mutate ?? values['min-score'] !== undefined
  const code = values['allow-code'] ?? []
  if (values.watch) return watching([directory, values.fixtures ?? 'fixtures', ...code].filter(existsSync), args)
  const run = await testAll({ directory, fixtures: values.fixtures, mutate, code })
  print(printers[format](run))
  return verdict(run, least)
}

/** 0 all is well, 1 a fixture fails or too many mutants live, 2 a policy can't be read or has no fixture. */
function verdict({ reports, problems, untested }: TestRun, least: number): number {
  if (problems.some((p) => p.severity === 'error') || untested.length > 0) return 2
  const failed = reports.some((r) => r.vacuous.length > 0 || r.cases.some((c) => c.complaints.length > 0))
  return failed || score(reports) < least ? 1 : 0
}

interface Request {
  readonly directory: string
  readonly fixtures: string | undefined
  readonly mutate: boolean
  /** Modules of rules that may be run. */
  readonly code: readonly string[]
}

async function testAll({ directory, fixtures, mutate, code }: Request): Promise<TestRun> {
  const paths = policyPaths(directory)
  if (paths.length === 0 && code.length === 0)
    throw new CommandError(
      `there is no policy in \`${directory}\`: policies are files ending in .yaml or .wasm; rules that are code are named by --allow-code`,
    )
  const texts = paths.filter((path) => !path.endsWith('.wasm')).map((path) => readPolicyFile('.', path))
  const files = texts.flatMap((t) => ('text' in t ? [t] : []))
  const loaded = await loadPolicies(files, { rules: [], retired: [] })
  const rego = await Promise.all(paths.filter((path) => path.endsWith('.wasm')).map(regoOf))
  const programs = await ownRules(process.cwd(), code, [])
  const folders = fixtureFolders(directory, fixtures)
  const reports: PolicyReport[] = []
  const untested: string[] = []
  const definitions = new Map(loaded.definitions.map((d) => [d.meta.id, d]))
  for (const rule of [...loaded.rules, ...rego.flatMap((r) => r.rules), ...programs.rules]) {
    const { id } = rule.meta
    const folder = folders.map((f) => join(f, id)).find((f) => existsSync(f))
    const cases = folder === undefined ? [] : readCases(folder)
    if (folder === undefined || cases.length === 0) {
      untested.push(id)
      continue
    }
    const input = { cases, cwd: join(folder, '.none') }
    const definition = definitions.get(id)
    const report = await (definition
      ? policyReport({ definition, mutate, ...input }, registry)
      : ruleReport(rule, input, registry))
    reports.push(inFolder(report, cases, folder))
  }
  const unread = texts.flatMap((t) => ('text' in t ? [] : [t]))
  const problems = [...unread, ...loaded.problems, ...rego.flatMap((r) => r.problems), ...programs.problems]
  return { reports, problems, untested }
}

/** Complaints begin with a path within the case; whoever reads them wants to open the file. */
function inFolder(report: PolicyReport, cases: readonly Case[], folder: string): PolicyReport {
  const homes = new Map(
    cases.map(({ name, files }) => [name, Object.hasOwn(files, name) ? folder : join(folder, name)]),
  )
  return {
    ...report,
    cases: report.cases.map(({ name, complaints }) => ({
      name,
      complaints: complaints.map((c) => `${(homes.get(name) ?? folder).replaceAll('\\', '/')}/${c}`),
    })),
  }
}

function policyPaths(given: string): readonly string[] {
  if (!existsSync(given)) throw new CommandError(`there is no file or directory \`${given}\``)
  const paths = statSync(given).isDirectory()
    ? readdirSync(given, { recursive: true, encoding: 'utf8' })
        .map((path) => join(given, path))
        .sort()
    : [given]
  return paths
    .filter((path) => /\.(?:ya?ml|wasm)$/.test(path) && !/(?:^|[/\\])(?:fixtures|packs|node_modules)[/\\]/.test(path))
    .map((path) => relative('.', resolve(path)).replaceAll('\\', '/'))
}

async function regoOf(path: string) {
  const { regoRules } = await import('../policy/rego.js')
  return regoRules(path, readFileSync(path))
}

/** Beside the policies, or where this repository keeps those of its rules. */
function fixtureFolders(given: string, fixtures: string | undefined): readonly string[] {
  if (fixtures !== undefined) return [fixtures]
  const home = statSync(given).isDirectory() ? given : join(given, '..')
  return [
    join(home, 'fixtures'),
    join(home, '../fixtures'),
    join(home, '../fixtures/rules'),
    'fixtures',
    'fixtures/rules',
  ]
}

/** Runs now, and again whenever something below changes, each time as a process of its own: code is loaded once in one. */
function watching(folders: readonly string[], args: readonly string[]): Promise<number> {
  const [program = ''] = process.argv.slice(1)
  const once = args.filter((arg) => arg !== '--watch')
  const run = (): void => {
    spawnSync(process.execPath, [program, 'test', ...once], { stdio: 'inherit' })
    process.stderr.write(`bylaw: watching ${folders.join(', ')}\n`)
  }
  return new Promise((_, reject) => {
    let pending: NodeJS.Timeout | undefined
    for (const folder of folders) {
      watch(folder, { recursive: true }, () => {
        clearTimeout(pending)
        pending = setTimeout(run, 100)
      }).on('error', reject)
    }
    // Only now: what changes from here on is noticed.
    run()
  })
}
