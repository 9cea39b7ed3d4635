/** Our rendering against what `kustomize build` printed, and the places its values keep. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { get, type Model, missing, plain, type Resource, range } from '../../../src/model/index.js'
import { yaml } from '../../../src/parsers/yaml/index.js'
import { asKubernetesReads } from '../../../src/platforms/kubernetes/read.js'
import { modelOf, type Texts, textsBelow } from './texts.js'

const fixtures = join(import.meta.dirname, '../../../fixtures/kustomize')

const nothing = missing({ file: { path: '', text: '' }, start: 0, end: 0 })

const objects = (model: Model): readonly Resource[] => model.resources.filter((r) => !r.parent)

describe('kustomizations are rendered as kustomize builds them', () => {
  const names = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory())

  it.each(names.map((entry) => entry.name))('%s', (name) => {
    const { 'expected.yaml': expected = '', ...texts } = textsBelow(join(fixtures, name))
    const model = modelOf(texts)
    const built = yaml.parse({ path: 'expected.yaml', text: expected })
    const golden = built.tree.documents.map((document) => plain(asKubernetesReads(document.value)))
    const rendered = objects(model).map((object) => plain(object.body))
    expect(byIdentity(rendered)).toEqual(byIdentity(golden))
    expect(model.problems).toEqual([])
    expect(model.gaps).toEqual([])
  })
})

function byIdentity(all: readonly unknown[]): Record<string, unknown> {
  const identity = (one: unknown): string => {
    const { kind, metadata } = one as { kind: string; metadata: { name: string; namespace?: string } }
    return `${kind} ${metadata.namespace ?? ''}/${metadata.name}`
  }
  const result = Object.fromEntries(all.map((one) => [identity(one), one]))
  expect(Object.keys(result)).toHaveLength(all.length)
  return result
}

describe('rendered values', () => {
  const deployment = (image: string, more = ''): string =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  template:\n    spec:\n      containers:\n      - name: web\n        image: ${image}\n${more}`
  const kustomization = (text: string): string =>
    `kind: Kustomization\napiVersion: kustomize.config.k8s.io/v1beta1\n${text}`
  const place = (object: Resource | undefined, path: string): string => {
    const { span } = get(object?.body ?? nothing, path)
    return `${span.file.path}:${range(span).start.line}`
  }
  const overlay = {
    'base/deployment.yaml': deployment('web:1'),
    'base/kustomization.yaml': kustomization('resources: [deployment.yaml]'),
    'prod/kustomization.yaml': kustomization(
      [
        'resources: [../base]',
        'namePrefix: prod-',
        'images:',
        '- name: web',
        '  newTag: latest',
        'patches:',
        '- path: patch.yaml',
        '- patch: |-',
        '    - op: add',
        '      path: /spec/template/spec/hostPID',
        '      value: true',
        '  target: {kind: Deployment}',
      ].join('\n'),
    ),
    'prod/patch.yaml':
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  template:\n    spec:\n      hostNetwork: true\n',
  }

  it('stand where the base, the patch or the kustomization writes them', () => {
    const [object] = objects(modelOf(overlay))
    expect(place(object, 'kind')).toBe('base/deployment.yaml:2')
    expect(place(object, 'spec.template.spec.containers[0].name')).toBe('base/deployment.yaml:9')
    expect(place(object, 'spec.template.spec.containers[0].image')).toBe('prod/kustomization.yaml:7')
    expect(place(object, 'spec.template.spec.hostNetwork')).toBe('prod/patch.yaml:7')
    expect(place(object, 'spec.template.spec.hostPID')).toBe('prod/kustomization.yaml:13')
  })

  it('are judged once, under the name that is written', () => {
    const model = modelOf(overlay)
    expect(objects(model).map((object) => object.address)).toEqual(['Deployment/web'])
    expect(get(objects(model)[0]?.body ?? nothing, 'metadata.name')).toMatchObject({ value: 'prod-web' })
  })

  it('of two overlays never meet, those of unrelated kustomizations may', () => {
    const service = 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {selector: {app: web}}\n'
    const labelled = deployment('web:1').replace('template:\n', 'template:\n    metadata: {labels: {app: web}}\n')
    const base = {
      'base/d.yaml': labelled,
      'base/s.yaml': service,
      'base/kustomization.yaml': kustomization('resources: [d.yaml, s.yaml]'),
    }
    const links = (texts: Texts): readonly (string | undefined)[] => modelOf(texts).links.map((link) => link.doubt)
    expect(
      links({
        ...base,
        'a/kustomization.yaml': kustomization('resources: [../base]'),
        'b/kustomization.yaml': kustomization('resources: [../base]'),
      }),
    ).toEqual([undefined, undefined])
    expect(
      links({
        'a/d.yaml': labelled,
        'a/kustomization.yaml': kustomization('resources: [d.yaml]'),
        'b/s.yaml': service,
        'b/kustomization.yaml': kustomization('resources: [s.yaml]'),
      }),
    ).toEqual(['they belong to different kustomizations or charts'])
  })
})

describe('what is not followed', () => {
  const problems = (texts: Texts): readonly string[] =>
    modelOf(texts).problems.map((p) => `${p.path}:${p.span ? range(p.span).start.line : '?'} ${p.code}`)
  const gaps = (texts: Texts): readonly string[] => modelOf(texts).gaps.map((gap) => gap.why)

  it('is said at its place, and leaves absence undecided', () => {
    const texts = {
      'kustomization.yaml':
        'resources:\n- https://example.com/all.yaml\n- ../outside.yaml\n- absent.yaml\nhelmCharts: [{name: x}]\nnamePrefx: a-\n',
    }
    expect(problems(texts)).toEqual([
      'kustomization.yaml:6 kustomize-field',
      'kustomization.yaml:2 kustomize-resource',
      'kustomization.yaml:3 kustomize-resource',
      'kustomization.yaml:4 kustomize-resource',
      'kustomization.yaml:5 kustomize-chart',
    ])
    expect(gaps(texts)).toHaveLength(4)
  })

  it('is what Helm would fill in, where a chart lies beside the kustomization', () => {
    const model = modelOf({
      'kustomization.yaml': 'helmCharts:\n- name: web\nnamespace: shop\n',
      'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\n',
      'charts/web/templates/pod.yaml': 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web-{{ .Release.Name }}\n',
    })
    expect(objects(model).map((object) => object.kind)).toEqual(['k8s/Pod'])
    // As kustomize 5.8 does: Helm is told the namespace, and the kustomization leaves its objects alone.
    expect(get(objects(model)[0]?.body ?? nothing, 'metadata.namespace').kind).toBe('missing')
    expect(model.problems.map((problem) => problem.code)).toEqual(['kustomize-chart'])
  })

  it('ends cycles', () => {
    const texts = { 'a/kustomization.yaml': 'resources: [../b]\n', 'b/kustomization.yaml': 'resources:\n- ../a\n' }
    expect(problems(texts)).toEqual(['b/kustomization.yaml:2 kustomize-cycle'])
  })

  it('is a patch that matches nothing or can not be applied', () => {
    const texts = {
      'pod.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\n',
      'kustomization.yaml':
        'resources: [pod.yaml]\npatches:\n- patch: |-\n    apiVersion: v1\n    kind: Pod\n    metadata: {name: q}\n- target: {kind: Pod}\n  patch: |-\n    - op: remove\n      path: /spec/x\n- path: absent.yaml\n',
    }
    expect(problems(texts)).toEqual([
      'kustomization.yaml:3 kustomize-patch',
      'kustomization.yaml:9 kustomize-patch',
      'kustomization.yaml:11 kustomize-input',
    ])
  })

  it("is Flux's object of the same name: that one is deployed", () => {
    const flux =
      'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps}\nspec: {path: ./apps}\n'
    expect(objects(modelOf({ 'kustomization.yaml': flux })).map((object) => object.address)).toEqual([
      'Kustomization/apps',
    ])
  })
})
