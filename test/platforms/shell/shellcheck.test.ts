import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { applyEdits, identityMap, type OffsetMap, slice } from '../../../src/model/index.js'
import { findShellcheck, runShellcheck } from '../../../src/platforms/shell/run-shellcheck.js'
import { parseShellcheck, placeFindings, type ShellScript } from '../../../src/platforms/shell/shellcheck.js'

function script(text: string, map: OffsetMap = identityMap({ path: 'run.sh', text }, 0)): ShellScript {
  return { text, map, dialect: 'sh', environment: new Set(['VERSION', 'version']) }
}

const comment = (more: Record<string, unknown>): Record<string, unknown> => ({
  file: '0',
  line: 1,
  endLine: 1,
  column: 6,
  endColumn: 8,
  level: 'info',
  code: 2086,
  message: 'Quote it.',
  fix: null,
  ...more,
})

const recorded = (...comments: readonly Record<string, unknown>[]): string => JSON.stringify({ comments })

describe('parseShellcheck', () => {
  it('refuses what is no report, and passes over what is no comment', () => {
    expect(parseShellcheck('')).toBeUndefined()
    expect(parseShellcheck('[]')).toBeUndefined()
    expect(parseShellcheck('{"comments":[null,{"line":1}]}')).toEqual([])
  })
})

describe('placeFindings', () => {
  it('maps severities and places', () => {
    const levels = ['error', 'warning', 'info', 'style']
    const comments = parseShellcheck(recorded(...levels.map((level, i) => comment({ level, code: 1000 + i })))) ?? []
    const found = placeFindings(comments, script('echo $x'))
    expect(found.map((f) => [f.code, f.severity, slice(f.span)])).toEqual([
      ['SC1000', 'high', '$x'],
      ['SC1001', 'medium', '$x'],
      ['SC1002', 'low', '$x'],
      ['SC1003', 'info', '$x'],
    ])
  })

  it('counts columns in code points', () => {
    const comments = parseShellcheck(recorded(comment({ column: 8, endColumn: 10 }))) ?? []
    expect(placeFindings(comments, script('echo \u{1f600} $x')).map((f) => slice(f.span))).toEqual(['$x'])
  })

  it('leaves out variables that the surroundings assign', () => {
    const text = 'echo $version $v'
    const never = [comment({ code: 2154, endColumn: 14 }), comment({ code: 2154, column: 15, endColumn: 17 })]
    const found = placeFindings(parseShellcheck(recorded(...never)) ?? [], script(text))
    expect(found.map((f) => slice(f.span))).toEqual(['$v'])
  })

  it('points into the Dockerfile past its continuations, and repairs it there', () => {
    const text = 'RUN cd x \\\n  && rm -r $d\n'
    const file = { path: 'Dockerfile', text }
    const map = {
      file,
      segments: [
        { at: 0, source: 4 },
        { at: 5, source: 11 },
      ],
    }
    const decoded = 'cd x   && rm -r $d'
    const quotes = [17, 19].map((column) => ({ line: 1, endLine: 1, column, endColumn: column, replacement: '"' }))
    const raw = comment({ column: 17, endColumn: 19, fix: { replacements: quotes } })
    const [found] = placeFindings(parseShellcheck(recorded(raw)) ?? [], script(decoded, map))
    expect(found && slice(found.span)).toBe('$d')
    expect(applyEdits(text, found?.fix?.edits ?? [])).toBe('RUN cd x \\\n  && rm -r "$d"\n')
  })

  it('stays inside a text that is shorter than the comment says', () => {
    const comments = parseShellcheck(
      recorded(comment({ line: 9, endLine: 12 }), comment({ column: 90, endColumn: 99 })),
    )
    for (const { span } of placeFindings(comments ?? [], script('a\nb'))) expect(span.end).toBeLessThanOrEqual(3)
  })
})

describe('findShellcheck', () => {
  it('looks into absolute directories only', () => {
    expect(findShellcheck(`.:bin::${tmpdir()}/nowhere`)).toBeUndefined()
  })
})

const program = findShellcheck(process.env.PATH ?? '')
if (!program) console.log('ShellCheck is not installed: it is not run in these tests')

describe.skipIf(!program)('runShellcheck', () => {
  it('judges many scripts at once', () => {
    const scripts = ['rm -r $1', 'echo fine', '[[ a == b ]]'].map((text) => script(text))
    const run = runShellcheck(program ?? '', [...scripts, { ...script('[[ a == b ]]'), dialect: 'powershell' }])
    expect(run.failures).toEqual([])
    expect(run.findings.map((list) => list.some((f) => f.code === 'SC2086'))).toEqual([true, false, false, false])
    expect(run.findings[1]).toEqual([])
    expect(run.findings[2]?.map((f) => f.code)).toContain('SC3010')
    expect(run.findings[3]).toEqual([])
  })
})
