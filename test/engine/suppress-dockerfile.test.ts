import { describe, expect, it } from 'vitest'
import { scan } from '../../src/index.js'

/** Lines with a live finding of the rule. */
async function linesOf(ruleId: string, lines: readonly string[]): Promise<readonly number[]> {
  const { findings } = await scan({
    cwd: import.meta.dirname,
    paths: ['Dockerfile'],
    overlay: { Dockerfile: `${lines.join('\n')}\n` },
    config: false,
    rules: [ruleId],
  })
  return findings.map((f) => f.range.start.line)
}

const from = ['FROM debian:13']

describe('comments in Dockerfiles', () => {
  it.each([
    ['# hadolint ignore=DL3004', [4]],
    ['# hadolint ignore = DL3001 , DL3004 # known', [4]],
    ['# check=skip=all', [3, 4]],
    ['# trivy:ignore:DS-0010', [4]],
    ['# trivy:ignore:DS-0010:exp:2999-12-31', [4]],
    ['# trivy:ignore:DS-0010:exp:2025-01-01', [3, 4]],
    ['# trivy:ignore:DS-0010:ws:production', [3, 4]],
    ['# trivy:ignore:DS-0010:exp:2999-12-31:ws:production', [3, 4]],
    ['# checkov:skip=CKV2_DOCKER_1: known', []],
    ['# bylaw: ignore[docker-sudo] -- known', [4]],
    ['# hadolint ignore=DL3008', [3, 4]],
  ])('%s above an instruction', async (comment, expected) => {
    expect(await linesOf('docker-sudo', [...from, comment, 'RUN sudo a', 'RUN sudo b'])).toEqual(expected)
  })

  it.each([
    ['# hadolint ignore=DL3004', [3, 5]],
    ['# hadolint stage ignore=DL3004', [5]],
    ['# hadolint global ignore=DL3004', []],
    ['# checkov:skip=CKV2_DOCKER_1', []],
    ['# bylaw: ignore[docker-sudo] -- known', [5]],
    ['# bylaw: ignore-file[docker-sudo] -- known', []],
  ])('%s above a FROM', async (comment, expected) => {
    expect(await linesOf('docker-sudo', [comment, ...from, 'RUN sudo a', ...from, 'RUN sudo b'])).toEqual(expected)
  })

  it('reads the parser directive of BuildKit for the file, a later one for the next instruction', async () => {
    const skip = '# check=skip=MaintainerDeprecated;error=true'
    const maintainers = ['MAINTAINER a', 'MAINTAINER b']
    expect(await linesOf('docker-maintainer', [skip, ...from, ...maintainers])).toEqual([])
    expect(await linesOf('docker-maintainer', [...from, skip, ...maintainers])).toEqual([4])
  })

  it('covers all lines of a continued instruction', async () => {
    expect(await linesOf('docker-sudo', [...from, '# hadolint ignore=DL3004', 'RUN a && \\', '  sudo b'])).toEqual([])
  })
})
