import { describe, expect, it } from 'vitest'
import { batchesOf } from '../../src/engine/batches.js'
import type { ByPlatform, Candidate } from '../../src/engine/load.js'
import { defineRule, type Finding, get, scan, text } from '../../src/index.js'
import { registry } from '../../src/registry.js'

const overlay = Object.fromEntries(
  Array.from({ length: 11 }, (_, i) => [
    `s${String(i).padStart(2, '0')}/Dockerfile`,
    [
      i % 2 === 0 ? '# bylaw: ignore-file[docker-latest-image]' : '# hadolint global ignore=DL3007',
      `FROM example.org/app${i % 3}:latest AS build`,
      i === 7 ? '# bylaw: ignore[docker-maintainer]' : '',
      i === 3 ? 'MAINTAINER me' : 'RUN sudo make',
      i === 9 ? 'COPY --from=biuld /a /b' : 'USER 1001',
      'CMD ["x"]',
    ].join('\n'),
  ]),
)
const base = { cwd: '/nowhere', config: { waivers: [{ rule: 'docker-maintainer', reason: 'known' }] } } as const
const scanned = (files: Readonly<Record<string, string>>) =>
  scan({ ...base, paths: Object.keys(files), overlay: files })

describe('files that have nothing to do with each other', () => {
  it('are judged a few at a time', async () => {
    const files = Object.keys(overlay).map((path) => ({ path, platform: 'docker', format: 'dockerfile' as const }))
    const pod = { path: 'pod.yaml', platform: 'kubernetes', format: 'yaml' as const }
    const byPlatform: ByPlatform = new Map<string, readonly Candidate[]>([
      ['docker', files],
      ['kubernetes', [pod, pod]],
    ])
    const [together, ...rest] = await batchesOf(byPlatform, registry)
    expect([...(together ?? [])].map(([id, all]) => [id, all.length])).toEqual([['kubernetes', 2]])
    expect(rest.length).toBeGreaterThan(1)
    expect(rest.flatMap((batch) => batch.get('docker') ?? [])).toEqual(files)
  })

  it('give what each of them gives alone', async () => {
    const all = await scanned(overlay)
    const each = await Promise.all(Object.entries(overlay).map(([path, source]) => scanned({ [path]: source })))
    const identity = ({ ruleId, path, range, fingerprint, suppressed }: Finding) => ({
      ruleId,
      path,
      range,
      fingerprint,
      suppressed,
    })
    const own = (findings: readonly Finding[]) => findings.map(identity)
    expect(all.findings.length).toBeGreaterThan(9)
    expect(all.suppressed.map((f) => f.ruleId)).toContain('docker-maintainer')
    expect(own(all.findings)).toEqual(own(each.flatMap((r) => r.findings)))
    expect(own(all.suppressed)).toEqual(own(each.flatMap((r) => r.suppressed)))
    expect(all.undecided).toEqual(each.flatMap((r) => r.undecided))
    expect(all.files).toEqual(each.flatMap((r) => r.files))
    const total = (id: string) => each.reduce((sum, r) => sum + (r.rules[id] ?? 0), 0)
    for (const [id, count] of Object.entries(all.rules)) expect([id, count]).toEqual([id, total(id)])
    expect(all.unusedSuppressions.map((u) => u.path)).toEqual(['s07/Dockerfile'])
  })

  it('are seen together by a rule of the user, which may count them', async () => {
    const counting = defineRule({
      meta: {
        id: 'one-base-image',
        title: 'More than one base image',
        severity: 'low',
        confidence: 'high',
        category: 'maintainability',
        preset: 'default',
        since: '1',
        aliases: {},
        why: 'Each has to be kept up to date.',
        remedy: 'Use one.',
        references: ['https://example.org'],
      },
      select: 'docker/From',
      check(from, { report, graph }) {
        const images = new Set(graph.ofKind('docker/From').map((f) => text(get(f.body, 'image.raw'))))
        if (images.size > 1) report({ at: from.header, message: `one of ${images.size}` })
      },
    })
    const { findings } = await scan({ ...base, paths: Object.keys(overlay), overlay, ownRules: [counting] })
    const mine = findings.filter((f) => f.ruleId === 'one-base-image')
    expect([mine.length, new Set(mine.map((f) => f.message))]).toEqual([11, new Set(['one of 3'])])
  })
})
