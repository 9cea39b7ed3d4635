/** What is deployed is held against the schemas, at the line where it was written; what it is made of is not. */
import { expect, it } from 'vitest'
import { scan } from '../../../src/index.js'

const schemaRules = [
  'k8s-unknown-field',
  'k8s-wrong-type',
  'k8s-missing-field',
  'k8s-invalid-value',
  'k8s-custom-rule-violated',
]

async function found(overlay: Readonly<Record<string, string>>) {
  const { findings, problems } = await scan({
    cwd: '/nowhere',
    config: false,
    paths: Object.keys(overlay),
    overlay,
    rules: schemaRules,
  })
  return [
    ...problems.map((p) => `${p.path}:${p.range?.start.line} ${p.code}: ${p.message}`),
    ...findings.map((f) => `${f.path}:${f.range.start.line} ${f.ruleId}: ${f.message}`),
  ]
}

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  replicas: 1
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - name: api
          image: api:1
`

const definition = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: gates.example.org }
spec:
  group: example.org
  scope: Namespaced
  names: { kind: Gate, plural: gates }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              required: [height]
              properties:
                height:
                  type: integer
                  x-kubernetes-validations: [{ rule: self > 0, message: it stands on the ground }]
`

it('a patch with a field that does not exist, and one with a wrong type', async () => {
  const files = {
    'base/kustomization.yaml': 'resources: [api.yaml]\n',
    'base/api.yaml': deployment,
    'over/kustomization.yaml': `resources: [../base]
patches:
  - path: more.yaml
  - target: { kind: Deployment }
    patch: |-
      - op: add
        path: /spec/paused
        value: "yes"
`,
    'over/more.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  template:
    spec:
      containers:
        - name: api
          imagePulPolicy: Always
`,
  }
  const all = await found(files)
  expect(all).toHaveLength(2)
  expect(all[0]).toMatch(/^over\/kustomization\.yaml:8 k8s-wrong-type: `spec\.paused`/)
  expect(all[1]).toMatch(/^over\/more\.yaml:9 k8s-unknown-field: .*imagePulPolicy/)
})

it('a patch is no object that lacks something', async () => {
  const files = {
    'kustomization.yaml': 'resources: [api.yaml]\npatches: [{ path: more.yaml }]\n',
    'api.yaml': deployment,
    'more.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: api }\nspec: { paused: true }\n',
  }
  expect(await found(files)).toEqual([])
})

it('a replacement that copies a text to where a number belongs is refused, as kustomize does', async () => {
  const files = {
    'kustomization.yaml': `resources: [api.yaml, settings.yaml]
replacements:
  - source: { kind: ConfigMap, name: settings, fieldPath: data.size }
    targets:
      - select: { kind: Deployment }
        fieldPaths: [spec.replicas]
`,
    'api.yaml': deployment,
    'settings.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\ndata: { size: many }\n',
  }
  const all = await found(files)
  expect(all).toHaveLength(1)
  expect(all[0]).toMatch(/^kustomization\.yaml:6 kustomize-replacement: .*`many` would stand where a number stands/)
})

it('a custom resource by the definition that is built with it', async () => {
  const files = {
    'kustomization.yaml': `resources: [crd.yaml, gate.yaml]
patches:
  - target: { kind: Gate }
    patch: |-
      - op: add
        path: /spec/height
        value: -1
`,
    'crd.yaml': definition,
    'gate.yaml': 'apiVersion: example.org/v1\nkind: Gate\nmetadata: { name: front }\nspec: { width: 2 }\n',
  }
  const all = await found(files)
  expect(all).toHaveLength(2)
  expect(all[0]).toMatch(/^gate\.yaml:4 k8s-unknown-field/)
  expect(all[1]).toMatch(/^kustomization\.yaml:7 k8s-custom-rule-violated: it stands on the ground/)
})

it('a custom resource in a chart by the definition in its `crds`', async () => {
  const files = {
    'gates/Chart.yaml': 'apiVersion: v2\nname: gates\nversion: 1.0.0\n',
    'gates/crds/gate.yaml': definition,
    'gates/templates/gate.yaml':
      'apiVersion: example.org/v1\nkind: Gate\nmetadata: { name: front }\nspec: { height: 0, width: 2 }\n',
  }
  const all = await found(files)
  expect(all).toHaveLength(2)
  expect(all.every((one) => one.startsWith('gates/templates/gate.yaml:4 '))).toBe(true)
})
