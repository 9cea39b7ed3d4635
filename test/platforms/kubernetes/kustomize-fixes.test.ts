/** A fix changes what is built as it says, and nothing else: whatever else has a part in the objects. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCases } from '../../../src/testing/index.js'
import { effectsOfFixes } from './fix-effects.js'
import { type Texts, textsBelow } from './texts.js'

const fixtures = join(import.meta.dirname, '../../../fixtures')

function cases(): readonly (readonly [string, Texts])[] {
  const built = readdirSync(join(fixtures, 'kustomize'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, textsBelow(join(fixtures, 'kustomize', name))] as const)
  const rules = readdirSync(join(fixtures, 'rules')).filter((id) => id.startsWith('k8s-'))
  const projects = rules.flatMap((id) =>
    readCases(join(fixtures, 'rules', id)).map(({ name, files }) => [`${id} ${name}`, files] as const),
  )
  const kustomized = projects.filter(([, texts]) =>
    Object.keys(texts).some((path) => /kustomization\.ya?ml$/.test(path)),
  )
  return [...built, ...kustomized].map(([name, texts]) => [name, withoutGolden(texts)])
}

const withoutGolden = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([path]) => path !== 'expected.yaml'))

describe('fixes of what kustomizations build', () => {
  it.each(cases())('%s', async (_, texts) => {
    const { effects } = await effectsOfFixes(texts)
    expect(effects.filter(({ complaints }) => complaints.length > 0)).toEqual([])
  })
})

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      hostNetwork: true
      containers:
        - name: web
          image: registry.example/web:1.0
          securityContext:
            privileged: true
`

const hpa = `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  minReplicas: 2
  maxReplicas: 4
`

const jsonPatch = (operations: string): string => `resources: [web.yaml]
patches:
  - target: { kind: Deployment }
    patch: |-
${operations.replace(/^/gm, '      ')}
`

const merge = (body: string): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
${body.replace(/^/gm, '      ')}
`

/** A base, and overlays that patch it. */
const overlays = (patches: Readonly<Record<string, string>>): Texts => ({
  'base/kustomization.yaml': 'resources: [web.yaml]\n',
  'base/web.yaml': deployment,
  ...Object.fromEntries(
    Object.entries(patches).flatMap(([name, patch]) => [
      [`${name}/kustomization.yaml`, `resources: [../base]\npatches:\n  - path: patch.yaml\n`],
      [`${name}/patch.yaml`, patch],
    ]),
  ),
})

const privileged = merge('containers:\n  - name: web\n    securityContext:\n      privileged: true')
const harmless = merge('priorityClassName: high')

/** Of each, a fix that stays or goes: `+` and `-` before the rule's id. */
const told: readonly (readonly [string, Texts, readonly string[]])[] = [
  [
    'a base alone',
    { 'kustomization.yaml': 'resources: [web.yaml]\n', 'web.yaml': deployment },
    ['+k8s-privileged-container', '+k8s-host-network', '+k8s-root-user-allowed'],
  ],
  [
    'a JSON patch that sets the value',
    {
      'kustomization.yaml': jsonPatch('- op: replace\n  path: /spec/template/spec/hostNetwork\n  value: true'),
      'web.yaml': deployment,
    },
    ['-k8s-host-network', '+k8s-privileged-container'],
  ],
  [
    'a JSON patch that takes a value away',
    {
      'kustomization.yaml': jsonPatch('- op: test\n  path: /spec/template/spec/hostNetwork\n  value: true'),
      'web.yaml': deployment,
    },
    ['-k8s-host-network', '-k8s-privileged-container'],
  ],
  [
    'a count of the kustomization',
    {
      'kustomization.yaml': 'resources: [web.yaml, hpa.yaml]\nreplicas:\n  - name: web\n    count: 3\n',
      'web.yaml': deployment.replace('  replicas: 2\n', ''),
      'hpa.yaml': hpa,
    },
    ['-k8s-hpa-resets-replicas'],
  ],
  [
    'overlays that leave the value alone',
    overlays({ production: harmless, test: harmless }),
    ['+k8s-privileged-container', '+k8s-host-network'],
  ],
  [
    'an overlay that says the same',
    overlays({ production: privileged }),
    ['-k8s-privileged-container', '+k8s-host-network'],
  ],
  [
    'an overlay that has repaired it',
    overlays({ production: harmless, test: merge('hostNetwork: false') }),
    ['-k8s-host-network', '+k8s-privileged-container'],
  ],
  [
    'a patch that brings it',
    { ...overlays({ production: merge('priorityClassName: high\nhostPID: true') }) },
    ['+k8s-host-pid'],
  ],
  [
    'a patch for several objects',
    {
      'kustomization.yaml':
        'resources: [web.yaml, api.yaml]\npatches:\n  - target: { kind: Deployment }\n    path: patch.yaml\n',
      'web.yaml': deployment,
      'api.yaml': deployment.replace('name: web', 'name: api').replace('hostNetwork: true', 'hostPID: false'),
      'patch.yaml': merge('hostPID: true'),
    },
    ['-k8s-host-pid'],
  ],
  [
    'an image of the kustomization',
    {
      'kustomization.yaml':
        'resources: [web.yaml]\nimages:\n  - name: registry.example/web\n    newName: k8s.gcr.io/web\n    newTag: latest\n',
      'web.yaml': deployment,
    },
    ['-k8s-old-kubernetes-registry'],
  ],
  [
    'a replacement that copies it',
    {
      'kustomization.yaml': `resources: [web.yaml, api.yaml]
replacements:
  - source: { kind: Deployment, name: web, fieldPath: spec.template.spec.hostNetwork }
    targets:
      - select: { kind: Deployment, name: api }
        fieldPaths: [spec.template.spec.hostNetwork]
`,
      'web.yaml': deployment,
      'api.yaml': deployment.replace('name: web', 'name: api'),
    },
    ['-k8s-host-network', '+k8s-privileged-container'],
  ],
]

describe('fixes beside', () => {
  it.each(told)('%s', async (_, texts, expected) => {
    const { effects } = await effectsOfFixes(texts)
    expect(effects.filter(({ complaints }) => complaints.length > 0)).toEqual([])
    const has = (id: string): boolean => effects.some(({ name }) => name.startsWith(`${id}:`))
    expect(expected.map((one) => `${has(one.slice(1)) ? '+' : '-'}${one.slice(1)}`)).toEqual(expected)
  })
})
