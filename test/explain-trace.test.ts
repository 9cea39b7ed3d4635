/** `bylaw explain --trace`, of the built command: every expression, its steps, their values and places. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const bin = join(import.meta.dirname, '../dist/bin/bylaw.cjs')
const root = mkdtempSync(join(tmpdir(), 'bylaw-trace-'))

const header = 'title: A test\nseverity: low\ncategory: security\nwhy: To see.\nremedy: Mend it.\n'
const files: Readonly<Record<string, string>> = {
  'policies/k8s-odd-ports.yaml': `id: k8s-odd-ports\n${header}select: k8s/Service\neach: self.body.spec.ports\nwhere: item.name != 'metrics'\npath: port\nassert: value < 1000 && value != 666\n`,
  'policies/k8s-low-ports.yaml': `id: k8s-low-ports\n${header}select: k8s/Service\npath: spec.ports.port\nassert: value < 1000\n`,
  'chart/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  'chart/templates/service.yaml': `apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  ports:
    - port: 80
    {{- include "web.ports" . | nindent 4 }}
`,
  'policies/tf-secret-set.yaml': `id: tf-secret-set\n${header}select: tf/aws_db_instance\nassert: self.body.password + '!' == 'x!'\n`,
  'policies/k8s-made-secret.yaml': `id: k8s-made-secret\n${header}select: tf/aws_db_instance\nvariables:\n  made: self.body.password + '!'\n  again: variables.made + '?'\nassert: variables.again == 'x!'\nmessage: "it is {{ variables.again }}"\n`,
  'configured/policies/k8s-few-ports.yaml': `id: k8s-few-ports\n${header}select: k8s/Service\noptions: { most: { type: integer, default: 1, description: Ports. } }\nvariables:\n  ports: self.body.spec.ports\n  count: variables.ports.size()\nassert: variables.count <= options.most\n`,
  'configured/bylaw.yaml': `policies: [policies]\nrules:\n  k8s-few-ports: { options: { most: 2 } }\n  k8s-node-port-service: off\n`,
  'configured/service.yaml': `apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  type: NodePort
  ports:
    - { name: http, port: 80 }
    - { name: debug, port: 9000 }
`,
  'rule.mjs': `export default { meta: { id: 'k8s-no-service', title: 'No', severity: 'low', category: 'cost', why: 'No.', remedy: 'No.' }, select: 'k8s/Service', check: (r, c) => c.report({ at: r.header, message: 'no service' }) }`,
  'vap.yaml': `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: { name: few-ports.example.com }
spec:
  matchConstraints:
    resourceRules: [{ apiGroups: [''], apiVersions: [v1], operations: [CREATE], resources: [services] }]
  matchConditions: [{ name: has-ports, expression: has(object.spec.ports) }]
  variables: [{ name: ports, expression: object.spec.ports }]
  validations: [{ expression: 'variables.ports.all(p, p.port < 1000)', message: high port }]
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: { name: all }
spec: { policyName: few-ports.example.com, validationActions: [Deny] }
`,
  'service.yaml': `apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  ports:
    - { name: http, port: 80 }
    - { name: debug, port: 9000 }
    - { name: metrics, port: 9090 }
---
apiVersion: v1
kind: Service
metadata: { name: empty }
spec: {}
`,
  'main.tf': `variable "open" {
  type = bool
}
variable "password" {
  default   = "hunter2"
  sensitive = true
}
resource "aws_db_instance" "orders" {
  publicly_accessible = var.open
  password            = var.password
}
`,
}

beforeAll(() => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function trace(...args: readonly string[]) {
  return bylaw('', 'explain', '--trace', ...args)
}

function bylaw(folder: string, ...args: readonly string[]) {
  const run = spawnSync(process.execPath, [bin, ...args], { cwd: join(root, folder), encoding: 'utf8' })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

it('shows each item: held, violated, excluded, and where there is none', () => {
  const { code, out } = trace('k8s-odd-ports', 'service.yaml', '--policy', 'policies')
  expect(code).toBe(0)
  expect(out).toMatch(/value < 1000 && value != 666 +true\n {2}→ holds at service\.yaml:6:27/)
  expect(out).toMatch(/value +9000 {2}service\.yaml:7:28\n[^→]*→ is violated at service\.yaml:7:28/)
  expect(out).toMatch(/item\.name +metrics {2}service\.yaml:8:15\n[^→]*→ has nothing to say[^\n]*service\.yaml:8:7/)
  expect(out).toMatch(
    /Service\/[^\n]*empty[^\n]*service\.yaml:11\S*\n {2}each: self\.body\.spec\.ports\n[^→]*→ has nothing to say/,
  )
  expect(out).toContain('service.yaml:7:28: finding: A test')
})

it('shows why a verdict is open', () => {
  const { out } = trace('aws-publicly-accessible', 'main.tf')
  expect(out).toContain('unknown: variable `open` has no default  main.tf:9:25')
  expect(out).toContain('→ is undecided at main.tf:9:25')
})

it('says that more may be there than can be seen', () => {
  const { out } = trace('k8s-low-ports', 'chart/templates/service.yaml', '--policy', 'policies')
  expect(out).toContain('→ holds at chart/templates/service.yaml:6:13')
  expect(out).toMatch(/→ is undecided at chart\/templates\/service\.yaml:2:1: there may be more than can be seen/)
})

it('never prints a secret, nor what is made of it', () => {
  const { out } = trace('tf-secret-set', 'main.tf', '--policy', 'policies')
  expect(out).toContain('→ is violated')
  expect(out).toContain('(sensitive)')
  expect(out).not.toContain('hunter2')
})

it('nor what variables make of it; messages do not either', () => {
  const { out } = trace('k8s-made-secret', 'main.tf', '--policy', 'policies')
  expect(out).toMatch(/variables\.again +\(sensitive\)/)
  expect(out).toContain('finding: it is (sensitive)')
  expect(out).not.toContain('hunter2')
})

it('is by the options and policies of the configuration, and shows what variables are made of', () => {
  const { out } = bylaw('configured', 'explain', '--trace', 'k8s-few-ports', 'service.yaml')
  expect(out).toMatch(
    / {2}variables\.ports: self\.body\.spec\.ports\n[^→]* {2}variables\.count: variables\.ports\.size\(\)\n[^→]* {2}assert: variables\.count <= options\.most\n/,
  )
  expect(out).toMatch(/options\.most +2\n[^→]*→ holds/)
  const off = bylaw('configured', 'explain', '--trace', 'k8s-node-port-service', '.')
  expect(off.out).toContain('a scan with this configuration does not run the rule here')
  expect(bylaw('configured', 'scan', '--rule', 'k8s-few-ports').code).toBe(0)
  expect(bylaw('configured', 'explain', 'k8s-few-ports').out).toContain('most (integer, default 1): Ports.')
})

it('shows admission policies: conditions, variables, validations, and what leaves an object out', () => {
  const { out } = trace('few-ports.example.com', 'service.yaml', '--policy', 'vap.yaml')
  expect(out).toMatch(/matchConditions\.has-ports: has\(object\.spec\.ports\)\n[^→]*true\n/)
  expect(out).toMatch(/variables\.ports: object\.spec\.ports\n[^→]*service\.yaml:6:5\n/)
  expect(out).toMatch(/validations\[0\]: [^\n]*\n[^→]*p\.port +9000 {2}service\.yaml:7:28\n[^→]*→ is violated/)
  expect(out).toContain('has nothing to say at service.yaml:11:1: a match condition is false')
})

it('says of modules that --allow-code names what they say', () => {
  const { out } = trace('k8s-no-service', 'service.yaml', '--allow-code', 'rule.mjs')
  expect(out).toContain('service.yaml:2:1: finding: no service')
  expect(trace('k8s-no-service', 'service.yaml')).toMatchObject({ code: 2, err: expect.stringContaining('no rule') })
})

it('is data with --format json', () => {
  const [first] = JSON.parse(trace('k8s-odd-ports', 'service.yaml', '--policy', 'policies', '--format', 'json').out)
  expect(first.resource).toMatchObject({ kind: 'k8s/Service', at: 'service.yaml:2:1' })
  expect(first.subjects.map((s: { verdict: string }) => s.verdict)).toEqual(['holds', 'violated', 'excluded'])
  expect(first.subjects[1].expressions.map((e: { field: string }) => e.field)).toEqual(['each', 'where', 'assert'])
})

it('says of rules that are programs what they say', () => {
  const { out } = trace('k8s-service-selects-nothing', 'service.yaml')
  expect(out).toContain("the rule is a program, whose steps can't be shown; it says:")
})

it.each([
  [['k8s-odd-ports'], 'name a rule and a file'],
  [['k8s-odd-ports', 'service.yaml'], 'there is no rule `k8s-odd-ports`'],
  [['k8s-node-port-servic', 'service.yaml'], 'did you mean `k8s-node-port-service`?'],
  [['k8s-node-port-service', 'none.yaml'], 'there is no file `none.yaml`'],
])('explains what is wrong with %j', (args, message) => {
  expect(trace(...args)).toMatchObject({ code: 2, err: expect.stringContaining(message) })
})

it('says when a rule selects nothing', () => {
  const { out } = trace('k8s-node-port-service', 'main.tf')
  expect(out).toContain('selects nothing in main.tf: it is about k8s/Service')
  expect(out).toContain('which holds tf/')
})
