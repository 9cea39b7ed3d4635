import { describe, expect, it } from 'vitest'
import { scan } from '../../../src/index.js'
import { findShellcheck } from '../../../src/platforms/shell/run-shellcheck.js'

const installed = findShellcheck(process.env.PATH ?? '') !== undefined
if (!installed) console.log('skipped: ShellCheck is not installed')

const dockerfile = 'FROM alpine:3.20.1\nRUN echo one && \\\n    rm -rf $UNQUOTED/*\nRUN ["ls"]\n'
const judge = (shellcheck: boolean) =>
  scan({
    cwd: '/nowhere',
    paths: ['Dockerfile'],
    overlay: { Dockerfile: dockerfile },
    preset: 'default',
    config: { platforms: { docker: { shellcheck } } },
  })
const shell = (result: Awaited<ReturnType<typeof judge>>) =>
  result.findings.filter((f) => /^docker-shell-(?:error|warning|style)$/.test(f.ruleId))

describe('ShellCheck inside of RUN', () => {
  it('is off unless asked for', async () => {
    expect(shell(await judge(false))).toEqual([])
  })

  it.skipIf(!installed)('speaks at the line and column of the Dockerfile', async () => {
    const found = shell(await judge(true))
    expect(found.map((f) => [f.message.slice(0, 6), f.range.start])).toContainEqual(['SC2086', { line: 3, column: 12 }])
    expect(found.every((f) => f.path === 'Dockerfile')).toBe(true)
  })

  it.skipIf(installed)('that is asked for but missing is said', async () => {
    const { problems } = await judge(true)
    expect(problems).toContainEqual(expect.objectContaining({ code: 'shellcheck-not-found', severity: 'warning' }))
  })
})
