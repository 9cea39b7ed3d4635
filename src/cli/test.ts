/** `bylaw test`: policies against their fixtures, what the fixtures don't reach, and whether they would notice a mistake. */
import { existsSync, readdirSync, readFileSync, statSync, watch } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { SourceFile } from '../model/index.js'
import { ownRules } from '../own-rules.js'
import { readPolicies } from '../policy/index.js'
import { registry } from '../registry.js'
import { type Case, type PolicyReport, policyReport, readCases, ruleReport } from '../testing/index.js'
import { CommandError, choice, parse } from './args.js'
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
  const once = async (): Promise<number> => {
    const run = await testAll({ directory, fixtures: values.fixtures, mutate, code: values['allow-code'] ?? [] })
    process.stdout.write(printers[format](run))
    return verdict(run, least)
  }
  if (!values.watch) return once()
  await once()
  return watching([directory, values.fixtures ?? 'fixtures'].filter(existsSync), once)
}

/** 0 all is well, 1 a fixture fails or too many mutants live, 2 a policy can't be read or has no fixture. */
function verdict({ reports, problems, untested }: TestRun, least: number): number {
  if (problems.length > 0 || untested.length > 0) return 2
  const failed = reports.some(
    (r) => r.cases.some((c) => c.complaints.length > 0) || r.gaps.some((g) => g.includes('selects nothing')),
  )
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
  const files = policyFiles(directory)
  if (files.length === 0 && code.length === 0)
    throw new CommandError(`there is no policy in \`${directory}\`: policies are files ending in .yaml`)
  const { definitions, problems } = readPolicies(files, { rules: [], retired: [] })
  const programs = await ownRules(process.cwd(), code, [])
  const reports: PolicyReport[] = []
  const untested: string[] = []
  const test = async (
    id: string,
    report: (input: { cases: readonly Case[]; cwd: string }) => Promise<PolicyReport>,
  ) => {
    const folder = fixtureFolders(directory, fixtures)
      .map((f) => join(f, id))
      .find((f) => existsSync(f))
    const cases = folder === undefined ? [] : readCases(folder)
    if (cases.length === 0) untested.push(id)
    else reports.push(await report({ cases, cwd: join(folder ?? '.', '.none') }))
  }
  for (const definition of definitions)
    await test(definition.meta.id, (input) => policyReport({ definition, mutate, ...input }, registry))
  for (const rule of programs.rules) await test(rule.meta.id, (input) => ruleReport(rule, input, registry))
  return { reports, problems: [...problems, ...programs.problems], untested }
}

function policyFiles(given: string): readonly SourceFile[] {
  if (!existsSync(given)) throw new CommandError(`there is no file or directory \`${given}\``)
  const paths = statSync(given).isDirectory()
    ? readdirSync(given, { recursive: true, encoding: 'utf8' })
        .map((path) => join(given, path))
        .sort()
    : [given]
  return paths
    .filter((path) => /\.ya?ml$/.test(path) && !/(?:^|[/\\])(?:fixtures|packs)[/\\]/.test(path))
    .map((path) => ({ path: relative('.', resolve(path)).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))
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

/** Runs again whenever something below changes; ends with the process. */
function watching(folders: readonly string[], run: () => Promise<number>): Promise<number> {
  return new Promise((_, reject) => {
    let pending: NodeJS.Timeout | undefined
    for (const folder of folders) {
      watch(folder, { recursive: true }, () => {
        clearTimeout(pending)
        pending = setTimeout(() => run().catch(reject), 100)
      }).on('error', reject)
    }
  })
}
