import { describe, expect, it } from 'vitest'
import { isReportFormat, loadReporter, type ReportFormat, reportFormats } from '../../src/reporters/index.js'
import { clean, context, result } from './sample.js'

const extension: Partial<Record<ReportFormat, string>> = {
  pretty: 'txt',
  github: 'txt',
  markdown: 'md',
  junit: 'xml',
  checkstyle: 'xml',
}

describe('every format', () => {
  it.each(reportFormats)('%s writes the sample as its golden file', async (format) => {
    const write = await loadReporter(format)
    const text = write(result, context)
    expect(text.endsWith('\n')).toBe(true)
    const shown = format.startsWith('sarif') ? `${JSON.stringify(JSON.parse(text), null, 2)}\n` : text
    await expect(shown).toMatchFileSnapshot(`golden/${format}.${extension[format] ?? 'json'}`)
  })

  it.each(reportFormats)('%s has something to say about a clean scan', async (format) => {
    const write = await loadReporter(format)
    expect(write(clean, context).trim()).not.toBe('')
  })

  it('knows its own names only', () => {
    expect(isReportFormat('sarif')).toBe(true)
    expect(isReportFormat('toString')).toBe(false)
  })
})

describe('pretty', () => {
  const pretty = () => loadReporter('pretty')

  it('colours only when asked', async () => {
    const write = await pretty()
    expect(write(result, context)).not.toContain('\u001b[')
    expect(write(result, { ...context, color: true })).toContain('\u001b[1;35mcritical\u001b[0m')
  })

  it('lets no escape sequence of the input reach the terminal', async () => {
    const write = await pretty()
    const path = 'a\u001b[2J.yaml'
    const [finding] = result.findings
    const steering = { ...result, findings: finding ? [{ ...finding, path, message: 'clear \u001b[2J\u202e' }] : [] }
    const source = () => ({ path, text: 'a: \u001b[31mred\u202e\n' })
    expect(write(steering, { ...context, source })).not.toMatch(/[\u001b\u202e]/)
  })

  it('says so when nothing was judged', async () => {
    const write = await pretty()
    expect(write({ ...clean, files: [] }, context)).toContain('nothing was judged')
  })

  it('is not green when a file failed', async () => {
    const write = await pretty()
    const files = [...clean.files, { path: 'x.tf', status: 'failed', why: 'broken' } as const]
    expect(write({ ...clean, files }, context)).toContain('not everything could be judged')
  })
})

describe('github', () => {
  it('keeps to ten annotations of a kind and names the rest', async () => {
    const write = await loadReporter('github')
    const findings = Array.from({ length: 12 }, (_, i) => ({ ...result.findings[0], fingerprint: `${i}` }))
    const text = write({ ...clean, findings } as typeof result, context)
    expect(text.match(/^::warning /gm)).toHaveLength(10)
    expect(text.match(/^- api\/Dockerfile:1:6 /gm)).toHaveLength(2)
  })

  it('keeps input from writing commands', async () => {
    const write = await loadReporter('github')
    const [finding] = result.findings
    const message = 'x\n::set-output name=a::b ##[add-path]'
    const findings = finding ? Array.from({ length: 11 }, () => ({ ...finding, path: '::a', message })) : []
    const lines = write({ ...clean, findings }, context).split('\n')
    expect(lines.filter((l) => l.startsWith('::') && !l.startsWith('::warning file=%3A%3Aa,'))).toEqual([])
    expect(lines.filter((l) => !l.startsWith('::') && l.includes('##['))).toEqual([])
  })
})
