/** A small result written by hand, with one of everything a reporter has to say. */
import { type Range, type RuleMeta, range, type ScanResult, type SourceFile, span } from '../../src/model/index.js'
import type { ReportContext } from '../../src/reporters/reporter.js'

const dockerfile: SourceFile = {
  path: 'api/Dockerfile',
  text: 'FROM node:latest\n# 画像を作る\nRUN\techo "日本語" && curl http://example.com/install.sh | sh\nUSER root\n',
}
const manifest: SourceFile = {
  path: 'k8s/web server.yaml',
  text: 'kind: Pod\nspec:\n  containers:\n    - name: api\n      securityContext:\n        privileged: true\n',
}
const sources = new Map([dockerfile, manifest].map((file) => [file.path, file]))

/** The range of the first occurrence of `text`. */
function where(file: SourceFile, text: string): Range {
  const start = file.text.indexOf(text)
  return range(span(file, start, start + text.length))
}

function rule(meta: Pick<RuleMeta, 'id' | 'title' | 'severity'> & Partial<RuleMeta>): RuleMeta {
  return {
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: `It is bad: ${meta.title}.`,
    remedy: 'Do it the other way.',
    references: ['https://example.com/why'],
    ...meta,
  }
}

export const rules: readonly RuleMeta[] = [
  rule({
    id: 'docker-image-latest',
    title: 'Image without a fixed version',
    severity: 'medium',
    category: 'reliability',
  }),
  rule({ id: 'docker-pipe-to-shell', title: 'Download is run unseen', severity: 'high', confidence: 'medium' }),
  rule({
    id: 'docker-root-user',
    title: 'Container runs as root',
    severity: 'high',
    aliases: { hadolint: ['DL3002'] },
  }),
  rule({
    id: 'k8s-privileged-container',
    title: 'Container runs in privileged mode',
    severity: 'critical',
    controls: { pss: ['baseline'] },
  }),
  rule({ id: 'k8s-unused', title: 'Nothing of its kind is here', severity: 'low' }),
]

const privileged = where(manifest, 'privileged: true')
const curl = where(dockerfile, 'curl http://example.com/install.sh | sh')

export const result: ScanResult = {
  findings: [
    {
      ruleId: 'docker-image-latest',
      severity: 'medium',
      confidence: 'high',
      category: 'reliability',
      message: 'image `node:latest` moves under your feet',
      path: dockerfile.path,
      range: where(dockerfile, 'node:latest'),
      resource: { kind: 'docker/Stage', address: 'stage 0' },
      fingerprint: 'f1',
      status: 'new',
    },
    {
      ruleId: 'docker-pipe-to-shell',
      severity: 'high',
      confidence: 'medium',
      category: 'security',
      message: 'what `curl` brings is run by `sh` unseen: 100%, a [b](1), <c> & "d"',
      path: dockerfile.path,
      range: curl,
      fingerprint: 'f2',
      status: 'unchanged',
    },
    {
      ruleId: 'k8s-privileged-container',
      severity: 'critical',
      confidence: 'high',
      category: 'security',
      message: 'container `api` runs privileged',
      path: manifest.path,
      range: privileged,
      resource: { kind: 'k8s/Pod', address: 'Pod/default/web', part: 'container api' },
      fingerprint: 'f4',
      status: 'new',
      related: [{ path: manifest.path, range: where(manifest, 'name: api'), message: 'the container [api]' }],
      fix: {
        title: 'Set `privileged: false`',
        safety: 'safe',
        edits: [
          {
            path: manifest.path,
            range: where(manifest, 'true'),
            start: manifest.text.indexOf('true'),
            end: manifest.text.indexOf('true') + 4,
            newText: 'false',
          },
        ],
      },
    },
  ],
  suppressed: [
    {
      ruleId: 'docker-root-user',
      severity: 'high',
      confidence: 'high',
      category: 'security',
      message: 'the final stage runs as `root`',
      path: dockerfile.path,
      range: where(dockerfile, 'root'),
      resource: { kind: 'docker/Stage', address: 'stage 0' },
      fingerprint: 'f3',
      status: 'new',
      suppressed: {
        kind: 'comment',
        tool: 'hadolint',
        reason: 'drops its rights itself',
        owner: '@api',
        until: '2027-01-31',
        path: dockerfile.path,
        range: where(dockerfile, '# 画像を作る'),
      },
    },
  ],
  undecided: [
    {
      ruleId: 'docker-root-user',
      path: dockerfile.path,
      range: where(dockerfile, 'USER root'),
      why: 'build argument `USER` has no default',
    },
  ],
  files: [
    { path: dockerfile.path, status: 'judged', platform: 'docker' },
    { path: manifest.path, status: 'judged', platform: 'kubernetes' },
    { path: 'broken.tf', status: 'failed', why: 'not UTF-8' },
    { path: 'notes.yaml', status: 'skipped', why: 'of no known platform' },
  ],
  problems: [
    {
      code: 'yaml-duplicate-key',
      severity: 'warning',
      message: 'key `name` is written twice',
      hint: 'Delete one of them.',
      path: manifest.path,
      range: where(manifest, 'name'),
    },
    { code: 'config-unknown-rule', severity: 'error', message: 'there is no rule `foo`', path: 'bylaw.yaml' },
  ],
  crashes: [{ ruleId: 'k8s-privileged-container', message: 'boom', path: manifest.path }],
  unusedSuppressions: [
    { ids: ['docker-root-user'], path: dockerfile.path, range: where(dockerfile, '# 画像を作る'), why: 'expired' },
  ],
  absent: ['f0'],
  rules: {
    'docker-image-latest': 1,
    'docker-pipe-to-shell': 1,
    'docker-root-user': 1,
    'k8s-privileged-container': 1,
    'k8s-unused': 0,
  },
  timings: { parse: 1.5 },
}

export const clean: ScanResult = {
  findings: [],
  suppressed: [],
  undecided: [],
  files: [{ path: dockerfile.path, status: 'judged', platform: 'docker' }],
  problems: [],
  crashes: [],
  unusedSuppressions: [],
  absent: [],
  rules: { 'docker-root-user': 1 },
  timings: {},
}

export const context: ReportContext = {
  toolVersion: '0.1.0',
  rules,
  source: (path) => sources.get(path),
  color: false,
  failOn: 'medium',
}
