/** A chart that nobody rendered is judged as far as it is static; a rendered one at the lines of its templates. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { type ScanResult, scan } from '../../../src/index.js'
import { get, type SourceFile, scalar } from '../../../src/model/index.js'
import { parseYaml } from '../../../src/parsers/yaml/index.js'
import { withOrigins } from '../../../src/platforms/kubernetes/helm/origins.js'
import type { FindValue } from '../../../src/platforms/kubernetes/helm/values.js'

const cwd = join(import.meta.dirname, '../../../fixtures/helm/shop')

describe('a chart', async () => {
  const result: ScanResult = await scan({ cwd, config: false, preset: 'all' })
  const at = (
    list: readonly { ruleId: string; path: string; range: { start: { line: number } } }[],
    id: string,
  ): string[] => list.filter((one) => one.ruleId === id).map((one) => `${one.path}:${one.range.start.line}`)

  it('is judged as far as it is static', () => {
    expect(at(result.findings, 'k8s-privileged-container')).toEqual(['templates/deployment.yaml:30'])
    expect(at(result.findings, 'k8s-host-pid')).toEqual(['templates/deployment.yaml:17'])
  })

  it('leaves undecided what is templated or conditional', () => {
    expect(at(result.findings, 'k8s-host-network')).toEqual([])
    expect(at(result.undecided, 'k8s-host-network')).toEqual(['templates/deployment.yaml:19'])
    expect(at(result.findings, 'k8s-image-tag-latest')).toEqual([])
    expect(at(result.undecided, 'k8s-image-tag-latest')).toEqual(['templates/deployment.yaml:23'])
  })

  it('is said once not to be rendered, and no template is broken YAML', () => {
    expect(result.problems).toMatchObject([{ code: 'helm-not-rendered', severity: 'warning', path: 'Chart.yaml' }])
    expect(result.files.filter((file) => file.status !== 'judged').map((file) => file.path)).toEqual([
      'values-debug.yaml',
      'values.yaml',
    ])
  })
})

describe('a rendered chart', () => {
  const fixtures = join(import.meta.dirname, '../../../fixtures/helm')
  const original = process.env.PATH
  afterEach(() => {
    process.env.PATH = original
  })

  /** Puts a program `helm` first on the PATH; it answers as the real one did, see the fixtures' README. */
  const withHelm = async (script: string, helm: object): Promise<ScanResult> => {
    const bin = mkdtempSync(join(tmpdir(), 'bylaw-helm-'))
    writeFileSync(join(bin, 'helm'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    process.env.PATH = `${bin}:${original}`
    try {
      return await scan({
        cwd: fixtures,
        paths: ['shop'],
        preset: 'all',
        config: { platforms: { kubernetes: { helm } } },
      })
    } finally {
      rmSync(bin, { recursive: true })
    }
  }
  const print = `case "$*" in *values-debug*) cat '${fixtures}/rendered-debug.yaml' ;; *) cat '${fixtures}/rendered.yaml' ;; esac`
  const places = (result: ScanResult, id: string): string[] =>
    result.findings.filter((one) => one.ruleId === id).map((one) => `${one.path}:${one.range.start.line}`)

  it('is judged at the lines of its templates', async () => {
    const result = await withHelm(print, { render: true })
    expect(result.problems).toEqual([])
    expect(places(result, 'k8s-privileged-container')).toEqual(['shop/templates/deployment.yaml:30'])
    expect(places(result, 'k8s-host-network')).toEqual([])
    expect(places(result, 'k8s-image-tag-latest')).toEqual([])
  })

  it('is judged for every release', async () => {
    const releases = [
      { chart: 'shop', name: 'shop' },
      { chart: 'shop', name: 'test', namespace: 'test', values: ['values-debug.yaml'] },
    ]
    const result = await withHelm(print, { render: true, releases })
    expect(places(result, 'k8s-host-network')).toEqual(['shop/templates/deployment.yaml:19'])
    expect(places(result, 'k8s-image-tag-latest')).toEqual(['shop/templates/deployment.yaml:23'])
    expect(places(result, 'k8s-host-pid')).toEqual(['shop/templates/deployment.yaml:17'])
  })

  it('names the value that a finding comes from, where it is written', async () => {
    const releases = [{ chart: 'shop', name: 'test', values: ['values-debug.yaml'] }]
    const result = await withHelm(print, { render: true, releases })
    const trailOf = (id: string) =>
      result.findings.find((f) => f.ruleId === id)?.trail?.map((s) => `${s.path}:${s.range.start.line} ${s.message}`)
    expect(trailOf('k8s-image-tag-latest')).toEqual(['shop/values-debug.yaml:3 value `image.tag`'])
    expect(trailOf('k8s-low-user-id')).toEqual(['shop/values.yaml:11 value `securityContext.runAsUser`'])
    expect(trailOf('k8s-privileged-container')).toBeUndefined()
  })

  it('is rendered for the cluster that the configuration describes', async () => {
    const releases = [{ chart: 'shop', name: 'shop', kubeVersion: '1.31', apiVersions: ['example.com/v1'] }]
    const asked = 'case "$*" in *"--kube-version 1.31 --api-versions example.com/v1"*) ;; *) exit 1 ;; esac'
    expect((await withHelm(`${asked}; ${print}`, { render: true, releases })).problems).toEqual([])
    expect((await withHelm(`${asked}; ${print}`, { render: true })).problems).toHaveLength(2)
  })

  it('that fails is said, and its templates are judged as they stand', async () => {
    const result = await withHelm('echo "Error: no such value" >&2; exit 1', { render: true })
    expect(result.problems).toMatchObject([
      { code: 'helm-render', severity: 'error', message: expect.stringContaining('no such value') },
      { code: 'helm-not-rendered' },
    ])
    expect(places(result, 'k8s-host-pid')).toEqual(['shop/templates/deployment.yaml:17'])
  })

  it('is rendered only where the configuration asks for it', async () => {
    const result = await withHelm('exit 1', {})
    expect(result.problems).toMatchObject([{ code: 'helm-not-rendered' }])
  })
})

describe('the value that an action wrote', () => {
  const values = `a: { tag: latest, other: '1' }
list: [{ tag: one }, { tag: latest }]
twice: [latest, latest]
own: { x: { y: latest } }
`
  const template = (line: string): SourceFile => ({ path: 'templates/pod.yaml', text: `kind: Pod\n${line}\n` })
  const find: FindValue = (path) => {
    const [document] = parseYaml({ path: 'values.yaml', text: values }).tree.documents
    const found = document && get(document.value, path)
    return found?.kind === 'missing' ? undefined : found
  }

  /** Where `latest` comes from, which stands where the template says `HERE`. */
  const origin = (lines: string): string | undefined => {
    const file = template(lines.replace('HERE ', ''))
    const start = template(lines).text.indexOf('HERE ')
    const written = scalar('latest', { file, start, end: start + 2 }, { style: 'computed' })
    return withOrigins(written, find).via
  }

  it.each([
    ['tag: HERE {{ .Values.a.tag }}', 'value `a.tag`'],
    ['tag: HERE {{ .Values.missing | default .Values.a.tag }}', 'value `a.tag`'],
    ['tag: HERE {{ default .Values.a.tag .Values.a.other }}', 'value `a.tag`'],
    ['tag: HERE {{ .Values.a.other | default "latest" }}', undefined],
    ['{{ with .Values.a }}\ntag: HERE {{ .tag }}\n{{ end }}', 'value `a.tag`'],
    ['{{ with $a := .Values.a }}\ntag: HERE {{ .tag | quote }}\n{{ end }}', 'value `a.tag`'],
    ['{{ with .Values }}{{ with .a }}{{ if .b }}\ntag: HERE {{ .tag }}\n{{ end }}{{ end }}{{ end }}', 'value `a.tag`'],
    ['{{ with .Values.own }}\nHERE {{ toYaml . | nindent 2 }}\n{{ end }}', 'value `own.x.y`'],
    ['{{ with .Values.own }}\ntag: HERE {{ $.Values.a.tag }}\n{{ end }}', 'value `a.tag`'],
    ['{{ with .Values.none }}{{ else }}\ntag: HERE {{ .Values.a.tag }}\n{{ end }}', 'value `a.tag`'],
    ['{{ with .Values.own }}\ntag: HERE {{ .Values.a.tag }}\n{{ end }}', undefined],
    ['{{ with first .Values.list }}\ntag: HERE {{ .tag }}\n{{ end }}', undefined],
    ['{{ define "a" }}\ntag: HERE {{ .Values.a.tag }}\n{{ end }}', undefined],
    ['{{ range .Values.list }}\n- HERE {{ .tag }}\n{{ end }}', 'value `list.1.tag`'],
    ['{{ range $i, $one := .Values.list }}\n- HERE {{ .tag }}\n{{ end }}', 'value `list.1.tag`'],
    ['{{ range .Values.twice }}\n- HERE {{ . }}\n{{ end }}', undefined],
    ['{{ range .Values.list }}\n- HERE {{ $one.tag }}\n{{ end }}', undefined],
  ])('%s', (lines, expected) => expect(origin(lines)).toBe(expected))
})

describe('a chart of a kustomization', () => {
  const root = mkdtempSync(join(tmpdir(), 'bylaw-helm-'))
  const original = process.env.PATH
  afterEach(() => {
    process.env.PATH = original
  })

  /** What a program `helm` was given for the entry, and what was found; it writes a pod with the image that stands inline. */
  async function rendered(entry: string) {
    const put = (path: string, text: string, mode = 0o644): void => {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text, { mode })
    }
    put('bin/helm', `#!/bin/sh\necho "$*" > '${root}/asked'\ncat > '${root}/values'\ncat '${root}/output'\n`, 0o755)
    put(
      'output',
      '---\n# Source: web/templates/pod.yaml\napiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: web:latest\n',
    )
    put('site/charts/web/Chart.yaml', 'apiVersion: v2\nname: web\nversion: 1.0.0\n')
    put('site/charts/web/values.yaml', 'image: web:1\n')
    put(
      'site/charts/web/templates/pod.yaml',
      'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: {{ .Values.image }}\n',
    )
    put('site/one.yaml', 'image: web:2\n')
    put('site/two.yaml', 'image: web:3\n')
    put('site/kustomization.yaml', `helmCharts:\n  - name: web\n${entry}`)
    process.env.PATH = `${join(root, 'bin')}:${original}`
    const config = { platforms: { kubernetes: { helm: { render: true } } } }
    const result = await scan({ cwd: root, paths: ['site'], config, preset: 'all', rules: ['k8s-image-tag-latest'] })
    const read = (name: string): string => readFileSync(join(root, name), 'utf8').trim()
    return { ...result, asked: read('asked'), values: read('values') }
  }
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it.each([
    ['namespace: shop\n', 'shop'],
    ['    namespace: own\nnamespace: shop\n', 'own'],
  ])('is told the namespace of the entry, else of the kustomization: %j', async (entry, expected) => {
    expect((await rendered(entry)).asked).toContain(`--namespace ${expected}`)
  })

  it('takes values that stand inline, which win over files', async () => {
    const { asked, values, findings, problems } = await rendered(
      '    valuesFile: one.yaml\n    additionalValuesFiles: [two.yaml]\n    valuesInline:\n      image: web:latest\n',
    )
    expect(asked).toMatch(/--values \S*one\.yaml --values \S*two\.yaml --values -$/)
    expect(JSON.parse(values)).toEqual({ image: 'web:latest' })
    expect(problems).toEqual([])
    expect(findings.map((f) => `${f.path}:${f.range.start.line}`)).toEqual(['site/charts/web/templates/pod.yaml:7'])
    expect(findings[0]?.trail).toMatchObject([{ path: 'site/kustomization.yaml', range: { start: { line: 6 } } }])
  })

  it.each([
    ['merge', /--values - --values \S*one\.yaml$/],
    ['replace', /--namespace default --values -$/],
  ])('with `valuesMerge: %s`', async (merge, expected) => {
    const { asked } = await rendered(
      `    valuesFile: one.yaml\n    valuesMerge: ${merge}\n    valuesInline: { image: a }\n`,
    )
    expect(asked).toMatch(expected)
  })

  it('with a name that would be an option is not rendered', async () => {
    for (const name of ['asked', 'values']) writeFileSync(join(root, name), 'nothing')
    const { asked, problems } = await rendered('    releaseName: --post-renderer=./evil\n')
    expect(asked).toBe('nothing')
    expect(problems.map((p) => p.message)).toContainEqual(expect.stringContaining('is no name of a release'))
  })

  it('is asked for what the entry asks', async () => {
    const { asked, values } = await rendered(
      '    releaseName: shop\n    namespace: prod\n    includeCRDs: true\n    skipHooks: true\n    kubeVersion: "1.30"\n    apiVersions: [a/v1]\n',
    )
    expect(asked).toMatch(
      /^template shop .* --namespace prod --include-crds --no-hooks --kube-version 1\.30 --api-versions a\/v1$/,
    )
    expect(values).toBe('')
  })
})
