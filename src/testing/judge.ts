/** Judges fixtures both ways: what is expected and missing fails, and so does what is there and not expected. */
import { applyFixes } from '../engine/fix.js'
import type { Finding, ScanResult, Undecided } from '../model/index.js'
import { type Expectation, expectations } from './expectations.js'
import type { Case } from './fixtures.js'

/** Scans texts by a single rule, whatever its preset. */
export type ScanTexts = (files: Readonly<Record<string, string>>, ruleId: string) => Promise<ScanResult>

export interface Judgement {
  /** Sentences about what is wrong; none if all is well. */
  readonly complaints: readonly string[]
  readonly result: ScanResult
  readonly expected: readonly Expectation[]
}

/** The part of a scan's result that fixtures speak of. */
export type CaseResult = Pick<ScanResult, 'findings' | 'undecided' | 'crashes' | 'problems'>

export async function judge(one: Case, ruleId: string, scan: ScanTexts): Promise<Judgement> {
  const result = await scan(one.files, ruleId)
  const fix = one.fixed ? await judgeFix(one, one.fixed, ruleId, scan) : []
  return {
    complaints: [...complaintsAbout(one.files, result), ...fix],
    result,
    expected: Object.values(one.files).flatMap(expectations),
  }
}

/** Too few and too many findings and undecided verdicts, crashes, and input that doesn't parse. */
export function complaintsAbout(files: Readonly<Record<string, string>>, result: CaseResult): readonly string[] {
  const byFile = Object.entries(files).map(([path, text]) => ({ path, expected: expectations(text) }))
  return [
    ...byFile.flatMap(({ path, expected }) => compareFindings(path, expected, result.findings)),
    ...byFile.flatMap(({ path, expected }) => compareUndecided(path, expected, result.undecided)),
    ...result.crashes.map((c) => `${c.path}: the rule crashed: ${c.message}`),
    ...result.problems
      .filter((p) => p.severity === 'error')
      .map((p) => `${p.path}:${p.range?.start.line ?? 1}: ${p.message}`),
  ]
}

function compareFindings(path: string, expected: readonly Expectation[], all: readonly Finding[]): readonly string[] {
  const found = all.filter((f) => f.path === path)
  const wanted = expected.filter((e) => e.verdict === 'finding')
  const fits = (e: Expectation, f: Finding): boolean =>
    f.ruleId === e.ruleId && f.range.start.line === e.line && (e.message === undefined || f.message.includes(e.message))
  return [
    ...wanted
      .filter((e) => !found.some((f) => fits(e, f)))
      .map(
        (e) =>
          `${path}:${e.line}: expected ${e.ruleId}${e.message === undefined ? '' : ` "${e.message}"`}, found ${seen(found, e.line)}`,
      ),
    ...found
      .filter((f) => !wanted.some((e) => fits(e, f)))
      .map((f) => `${path}:${f.range.start.line}:${f.range.start.column}: unexpected ${f.ruleId} "${f.message}"`),
  ]
}

function seen(found: readonly Finding[], line: number): string {
  const there = found.filter((f) => f.range.start.line === line)
  return there.length > 0 ? there.map((f) => `${f.ruleId} "${f.message}"`).join(', ') : 'nothing there'
}

function compareUndecided(
  path: string,
  expected: readonly Expectation[],
  all: readonly Undecided[],
): readonly string[] {
  const found = all.filter((u) => u.path === path)
  const wanted = expected.filter((e) => e.verdict === 'unknown')
  const fits = (e: Expectation, u: Undecided): boolean =>
    u.ruleId === e.ruleId && u.range.start.line === e.line && (e.message === undefined || u.why.includes(e.message))
  return [
    ...wanted
      .filter((e) => !found.some((u) => fits(e, u)))
      .map((e) => `${path}:${e.line}: expected ${e.ruleId} to be undecided`),
    ...found
      .filter((u) => !wanted.some((e) => fits(e, u)))
      .map((u) => `${path}:${u.range.start.line}: ${u.ruleId} is undecided, which no expectation says: ${u.why}`),
  ]
}

/** The golden text is reached, parses, carries no finding, and is stable when fixed again. */
async function judgeFix(
  one: Case,
  golden: Readonly<Record<string, string>>,
  ruleId: string,
  scan: ScanTexts,
): Promise<readonly string[]> {
  const fixed = await fixAll(one.files, ruleId, scan)
  const after = await scan(fixed, ruleId)
  const again = await fixAll(fixed, ruleId, scan)
  return [
    ...Object.entries(golden)
      .filter(([path, text]) => fixed[path] !== text)
      .map(([path]) => `${path}: the fix doesn't give the golden text but:\n${fixed[path]}`),
    ...after.findings.map((f) => `${f.path}:${f.range.start.line}: still ${f.ruleId} after the fix`),
    ...after.problems
      .filter((p) => p.severity === 'error')
      .map((p) => `${p.path}: doesn't parse after the fix: ${p.message}`),
    ...Object.keys(fixed)
      .filter((path) => again[path] !== fixed[path])
      .map((path) => `${path}: changes again when fixed again`),
  ]
}

async function fixAll(
  files: Readonly<Record<string, string>>,
  ruleId: string,
  scan: ScanTexts,
): Promise<Readonly<Record<string, string>>> {
  let current = files
  for (let round = 0; round < 10; round++) {
    const { findings } = await scan(current, ruleId)
    const fixed = applyFixes(findings, ['safe', 'suggested'], (path) => current[path])
    if (fixed.length === 0) break
    current = { ...current, ...Object.fromEntries(fixed.map((f) => [f.path, f.text])) }
  }
  return current
}
