/** `npm run conformance:cel`: the tests of the CEL specification (package @bufbuild/cel-spec) that need no protobuf message. */
import type { IncrementalTest, IncrementalTestSuite } from '@bufbuild/cel-spec/testdata/tests.js'
import { getConformanceSuite } from '@bufbuild/cel-spec/testdata/tests.js'
import { loadRe2 } from '../policy/cel/index.js'
import { needOf, type Verdict, verdictOf } from './conformance-cel-case.js'

const THRESHOLD = 0.97

interface Section {
  passed: number
  run: number
  skipped: number
}

const sections = new Map<string, Section>()
const failures: string[] = []
/** What is needed → names of the tests that were not run for want of it. */
const left = new Map<string, string[]>()

function walk(suite: IncrementalTestSuite, path: readonly string[]): void {
  for (const test of suite.tests) count(path.join('/'), test, verdictOf(test))
  for (const inner of suite.suites) walk(inner, [...path, inner.name])
}

function count(section: string, test: IncrementalTest, verdict: Verdict): void {
  const top = section.split('/')[0] ?? section
  const row = sections.get(top) ?? { passed: 0, run: 0, skipped: 0 }
  sections.set(top, row)
  if (verdict === 'message') {
    row.skipped++
    const need = needOf(test)
    left.set(need, [...(left.get(need) ?? []), `${section}/${test.name}`])
    return
  }
  row.run++
  if (verdict === 'pass') row.passed++
  else failures.push(`${section}/${test.name}: ${verdict.why}\n    ${test.original.expr.replaceAll('\n', '\\n')}`)
}

await loadRe2()
walk(getConformanceSuite(), [])
const total = { passed: 0, run: 0, skipped: 0 }
for (const [name, { passed, run, skipped }] of sections) {
  total.passed += passed
  total.run += run
  total.skipped += skipped
  const rest = skipped > 0 ? `  (${skipped} need a message)` : ''
  console.log(`${name.padEnd(20)} ${String(passed).padStart(4)} of ${String(run).padEnd(4)}${rest}`)
}
console.log(
  `${'total'.padEnd(20)} ${String(total.passed).padStart(4)} of ${total.run} (${((100 * total.passed) / total.run).toFixed(1)} %)`,
)
console.log(`not run: ${total.skipped} tests that need a protobuf message, an enum of one or an extension field`)
for (const [need, names] of [...left].sort(([, a], [, b]) => b.length - a.length))
  console.log(`\nnot run, ${names.length} need ${need}:\n    ${names.join('\n    ')}`)
for (const failure of failures) console.log(`\nfailed: ${failure}`)
process.exitCode = total.passed / total.run < THRESHOLD ? 1 : 0
