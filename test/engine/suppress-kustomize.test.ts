/** Suppressions in the texts that a kustomization is built of: they speak of the objects that the texts have a part in. */
import { describe, expect, it } from 'vitest'
import { scan } from '../../src/index.js'

const web = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      containers:
        - name: web
          image: registry.example/web:1.0
          securityContext:
            privileged: true
`

const patch = (metadata: string, spec = ''): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n${metadata}${spec}`

const annotated = (annotation: string): string => patch(`  annotations:\n    ${annotation}\n`)

const base = { 'base/kustomization.yaml': 'resources: [web.yaml]\n', 'base/web.yaml': web }

async function judge(files: Readonly<Record<string, string>>, rules = ['k8s-privileged-container']) {
  const cwd = import.meta.dirname
  const { findings, suppressed, unusedSuppressions } = await scan({
    cwd,
    paths: Object.keys(files),
    overlay: files,
    config: false,
    preset: 'all',
    rules,
  })
  return {
    open: findings.map((f) => `${f.path}:${f.range.start.line}`),
    by: suppressed.map(({ suppressed: by }) => `${by?.path}:${by?.range.start.line} ${by?.reason ?? ''}`),
    unused: unusedSuppressions.map((u) => `${u.path}:${u.range.start.line} ${u.why}`),
  }
}

const overlay = (name: string, files: Readonly<Record<string, string>>, more = ''): Record<string, string> => {
  const [first] = Object.keys(files)
  return {
    [`${name}/kustomization.yaml`]: `resources: [../base]\n${first ? `patches:\n  - path: ${first}\n` : ''}${more}`,
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`${name}/${path}`, text])),
  }
}

describe('an annotation', () => {
  const linter = 'ignore-check.kube-linter.io/privileged-container: "the CNI needs it"'

  it('in a patch speaks of what is built, at its own place', async () => {
    const { open, by } = await judge({ ...base, ...overlay('prod', { 'note.yaml': annotated(linter) }) })
    expect({ open, by }).toEqual({ open: [], by: ['prod/note.yaml:6 the CNI needs it'] })
  })

  it('in `commonAnnotations` speaks of all objects', async () => {
    const { open, by } = await judge({ ...base, ...overlay('prod', {}, `commonAnnotations:\n  ${linter}\n`) })
    expect({ open, by }).toEqual({ open: [], by: ['prod/kustomization.yaml:3 the CNI needs it'] })
  })

  it('of one overlay leaves the finding of the other', async () => {
    const files = { ...base, ...overlay('prod', { 'note.yaml': annotated(linter) }), ...overlay('test', {}) }
    expect(await judge(files)).toMatchObject({ open: ['base/web.yaml:16'] })
  })

  it('covers what patches bring', async () => {
    const brings = patch('', 'spec:\n  template:\n    spec:\n      hostNetwork: true\n')
    const noted = web.replace('  name: web\n', '  name: web\n  annotations:\n    kube-linter.io/ignore-all: legacy\n')
    const files = { ...base, 'base/web.yaml': noted, ...overlay('prod', { 'net.yaml': brings }) }
    expect(await judge(files, ['k8s-host-network'])).toMatchObject({ open: [], by: ['base/web.yaml:6 legacy'] })
  })

  it.each([
    ['kube-score/ignore: container-security-context-privileged', []],
    [linter, ['base/web.yaml:18']],
    ['checkov.io/skip1: CKV_K8S_16=needed', ['base/web.yaml:18']],
    ['polaris.fairwinds.com/runAsPrivileged-exempt: "true"', ['base/web.yaml:18']],
  ])('of the pod template counts where its tool reads it: %s', async (annotation, open) => {
    const noted = web.replace('      labels: { app: web }', `$&\n      annotations:\n        ${annotation}`)
    expect(await judge({ 'base/web.yaml': noted })).toMatchObject({ open })
  })
})

describe('a comment', () => {
  const comment = '# bylaw: ignore[k8s-privileged-container] -- agreed'
  const behind = web.replace('privileged: true', `privileged: true ${comment}`)

  it('in the base holds for all overlays, and is used if one of them needs it', async () => {
    const repaired = patch(
      '',
      'spec:\n  template:\n    spec:\n      containers: [{ name: web, securityContext: { privileged: false } }]\n',
    )
    const files = {
      ...base,
      'base/web.yaml': behind,
      ...overlay('prod', {}),
      ...overlay('test', { 'fix.yaml': repaired }),
    }
    expect(await judge(files)).toEqual({ open: [], by: ['base/web.yaml:16 agreed'], unused: [] })
  })

  it('above a block of a patch covers what stands in it', async () => {
    const brings = patch(
      '',
      `spec:\n  template:\n    spec:\n      containers:\n        - name: web\n          ${comment}\n          securityContext:\n            runAsUser: 1\n            privileged: true\n`,
    )
    const files = {
      ...base,
      'base/web.yaml': web.replace('privileged: true', 'privileged: false'),
      ...overlay('prod', { 'bad.yaml': brings }),
    }
    expect(await judge(files)).toEqual({ open: [], by: ['prod/bad.yaml:10 agreed'], unused: [] })
  })

  it('in the kustomization holds for the line that a finding points at', async () => {
    const images =
      'images:\n  - name: registry.example/web\n    newTag: latest # bylaw: ignore[k8s-image-tag-latest] -- test only\n'
    const files = { ...base, ...overlay('test', {}, images) }
    expect(await judge(files, ['k8s-image-tag-latest'])).toEqual({
      open: [],
      by: ['test/kustomization.yaml:4 test only'],
      unused: [],
    })
  })
})
