/** Admission policies by the public scan: policies and objects are texts of this file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scan } from '../../src/index.js'
import type { ScanResult } from '../../src/model/index.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bylaw-admission-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function judge(policies: string, objects: string): Promise<ScanResult> {
  writeFileSync(join(folder, 'policies.yaml'), policies)
  return scan({
    cwd: folder,
    paths: ['objects.yaml'],
    overlay: { 'objects.yaml': objects },
    policies: ['policies.yaml'],
    config: false,
    preset: 'none',
  })
}

const found = ({ findings }: ScanResult): string[] =>
  findings.map((f) => `${f.range.start.line} ${f.ruleId} ${f.resource?.address}: ${f.message}`)
const undecided = (result: ScanResult): string[] => result.undecided.map((u) => `${u.resource?.address}: ${u.why}`)

const deployment = (name: string, more = ''): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: shop
  labels: { team: ${name} }
spec:
  replicas: 9
  template:
    metadata:
      labels: { app: ${name} }
    spec:
      containers:
        - name: app
          image: registry.example/app:1
${more}`

const admission = (spec: string): string => `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: { name: limits }
spec:
  matchConstraints:
    resourceRules:
      - { apiGroups: [apps], apiVersions: [v1], operations: [CREATE], resources: [deployments] }
${spec}`

const binding = (spec: string): string => `---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: { name: limits }
spec:
  policyName: limits
  validationActions: [Deny]
${spec}`

const replicas = `  validations:
    - expression: object.spec.replicas <= 5
      messageExpression: '"at most 5 replicas, not " + string(object.spec.replicas)'
`

describe('ValidatingAdmissionPolicy', () => {
  it('points at the field that its expression read', async () => {
    const result = await judge(admission(replicas), deployment('api'))
    expect(found(result)).toEqual(['8 limits Deployment/shop/api: at most 5 replicas, not 9'])
  })

  it('judges what its binding selects', async () => {
    const bound =
      admission(replicas) + binding('  matchResources: { objectSelector: { matchLabels: { team: web } } }\n')
    const result = await judge(bound, `${deployment('api')}---\n${deployment('web')}`)
    expect(found(result)).toEqual([expect.stringContaining('limits Deployment/shop/web')])
  })

  it('takes parameters, from the policies or from what is scanned', async () => {
    const policy = admission(`  paramKind: { apiVersion: example.com/v1, kind: Limit }
  validations:
    - { expression: object.spec.replicas <= params.max, message: too many replicas }
`)
    const bound = policy + binding('  paramRef: { name: small, parameterNotFoundAction: Deny }\n')
    const limit = (max: number): string =>
      `---\napiVersion: example.com/v1\nkind: Limit\nmetadata: { name: small }\nmax: ${max}\n`
    expect(found(await judge(bound + limit(5), deployment('api')))).toHaveLength(1)
    expect(found(await judge(bound + limit(9), deployment('api')))).toEqual([])
    expect(found(await judge(bound, deployment('api') + limit(5)))).toHaveLength(1)
    const absent = await judge(bound, deployment('api'))
    expect(found(absent)).toEqual([])
    expect(undecided(absent)).toEqual(['Deployment/shop/api: the parameter Limit/small is not among the files'])
  })

  it('has conditions and variables', async () => {
    const policy = admission(`  matchConditions:
    - { name: not-web, expression: object.metadata.name != "web" }
  variables:
    - { name: names, expression: "object.spec.template.spec.containers.map(c, c.name)" }
    - { name: joined, expression: 'variables.names.join(",")' }
  validations:
    - { expression: variables.joined == "main", message: wrong containers }
`)
    const result = await judge(policy, `${deployment('api')}---\n${deployment('web')}`)
    expect(found(result)).toEqual([expect.stringContaining('Deployment/shop/api: wrong containers')])
  })

  it('refuses what it fails on, or leaves it undecided, as its failure policy says', async () => {
    const spec = '  validations: [{ expression: object.spec.strategy.type == "Recreate" }]\n'
    expect(found(await judge(admission(`  failurePolicy: Fail\n${spec}`), deployment('api')))).toEqual([
      expect.stringContaining('fails on it: no such key: `strategy`'),
    ])
    const ignoring = await judge(admission(`  failurePolicy: Ignore\n${spec}`), deployment('api'))
    expect(found(ignoring)).toEqual([])
    expect(undecided(ignoring)).toHaveLength(1)
  })

  it('is undecided on who creates an object, and on labels of a namespace that is not there', async () => {
    const by = admission(
      '  validations: [{ expression: request.userInfo.username == "root" || object.spec.replicas == 9 }]\n',
    )
    expect(await judge(by, deployment('api')).then(undecided)).toEqual([])
    const user = admission('  validations: [{ expression: request.userInfo.username == "root" }]\n')
    expect(await judge(user, deployment('api')).then(undecided)).toEqual([
      'Deployment/shop/api: who creates it is not known here',
    ])
    const labels = admission('  validations: [{ expression: namespaceObject.metadata.labels.tier == "gold" }]\n')
    expect(await judge(labels, deployment('api')).then(undecided)).toHaveLength(1)
    const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop, labels: { tier: silver } }\n---\n'
    expect(found(await judge(labels, namespace + deployment('api')))).toHaveLength(1)
  })

  it('with a slip is a problem at its place, and the other policies still run', async () => {
    const broken = admission('  validations: [{ expression: objct.spec.replicas < 5 }]\n').replace('limits', 'broken')
    const result = await judge(`${broken}---\n${admission(replicas)}`, deployment('api'))
    expect(
      result.problems.map((p) => `${p.path}:${p.range?.start.line}:${p.range?.start.column} ${p.message}`),
    ).toEqual(['policies.yaml:8:31 there is no variable `objct`'])
    expect(found(result)).toHaveLength(1)
  })

  it('sees objects with the defaults of the API server', async () => {
    const policy = admission(`  validations:
    - { expression: object.spec.revisionHistoryLimit == 10 }
    - { expression: 'object.spec.template.spec.containers.all(c, c.imagePullPolicy == "IfNotPresent")' }
    - { expression: 'object.spec.template.spec.containers.all(c, c.resources.requests.memory == "1Gi")' }
    - { expression: object.spec.template.spec.restartPolicy == "Always" && object.metadata.namespace == "default" }
`)
    const limited = deployment('api', '          resources: { limits: { memory: 1Gi } }\n').replace(
      '  namespace: shop\n',
      '',
    )
    const result = await judge(policy, limited)
    expect(found(result)).toEqual([])
    const latest = await judge(policy, limited.replace('app:1', 'app'))
    expect(found(latest)).toEqual([expect.stringContaining('14 limits')])
  })

  it('about deletions is named as not evaluated', async () => {
    const result = await judge(admission(replicas).replace('CREATE', 'DELETE'), deployment('api'))
    expect(result.problems.map((p) => [p.code, p.severity])).toEqual([['policy-not-evaluated', 'warning']])
    expect(found(result)).toEqual([])
  })
})

const kyverno = (rule: string, annotations = ''): string => `apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata:
  name: pods
  annotations: { policies.kyverno.io/severity: high${annotations} }
spec:
  rules:
    - name: no-root
      match: { any: [{ resources: { kinds: [Pod] } }] }
${rule}`

const noRoot = `      validate:
        cel:
          expressions:
            - expression: object.spec.containers.all(c, c.?securityContext.runAsNonRoot.orValue(false))
              message: containers must not run as root
`

const cronJob = `apiVersion: batch/v1
kind: CronJob
metadata: { name: nightly, namespace: shop }
spec:
  jobTemplate:
    spec:
      template:
        spec:
          containers:
            - name: app
              image: registry.example/app:1
`

describe('Kyverno', () => {
  it('judges what runs pods by the pods that it runs', async () => {
    const result = await judge(kyverno(noRoot), `${deployment('api')}---\n${cronJob}`)
    expect(result.findings.map((f) => [f.ruleId, f.resource?.address, f.severity])).toEqual([
      ['pods/no-root', 'Deployment/shop/api', 'high'],
      ['pods/no-root', 'CronJob/shop/nightly', 'high'],
    ])
  })

  it('leaves controllers alone where the policy says so', async () => {
    const none = kyverno(noRoot, ', pod-policies.kyverno.io/autogen-controllers: none')
    expect(found(await judge(none, deployment('api')))).toEqual([])
    const some = kyverno(noRoot, ', pod-policies.kyverno.io/autogen-controllers: "CronJob,Job"')
    expect((await judge(some, `${deployment('api')}---\n${cronJob}`)).findings.map((f) => f.resource?.address)).toEqual(
      ['CronJob/shop/nightly'],
    )
  })

  it('excludes namespaces', async () => {
    const excluding = kyverno(`      exclude: { any: [{ resources: { namespaces: ["sh*"] } }] }\n${noRoot}`)
    expect(found(await judge(excluding, deployment('api')))).toEqual([])
  })

  it('names rules in other languages as not evaluated', async () => {
    const pattern = kyverno('      validate: { pattern: { spec: { hostNetwork: false } } }\n')
    const result = await judge(pattern, deployment('api'))
    expect(result.problems.map((p) => p.message)).toEqual([
      '`pods/no-root` is not written in CEL and was not evaluated',
    ])
  })

  it('spares what an exception names', async () => {
    const exception = `---
apiVersion: kyverno.io/v2
kind: PolicyException
metadata: { name: spare }
spec:
  exceptions: [{ policyName: pods, ruleNames: [no-root] }]
  match: { any: [{ resources: { kinds: [Pod], names: [api] } }] }
`
    const result = await judge(kyverno(noRoot) + exception, `${deployment('api')}---\n${deployment('web')}`)
    expect(result.findings.map((f) => f.resource?.address)).toEqual(['Deployment/shop/web'])
  })

  it('runs ValidatingPolicy, with images taken apart', async () => {
    const policy = `apiVersion: policies.kyverno.io/v1
kind: ValidatingPolicy
metadata: { name: registries }
spec:
  matchConstraints:
    resourceRules:
      - { apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [pods] }
  validations:
    - expression: images.containers.all(i, image(i).registry() == "ghcr.io")
      message: images come from ghcr.io
`
    const result = await judge(
      policy,
      `${deployment('api')}---\n${deployment('web').replace('registry.example', 'ghcr.io')}`,
    )
    expect(found(result)).toEqual(['15 registries Deployment/shop/api: images come from ghcr.io'])
  })
})
