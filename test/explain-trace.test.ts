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
  'policies/tf-secret-set.yaml': `id: tf-secret-set\n${header}select: tf/aws_db_instance\nassert: self.body.password + '!' == 'x!'\n`,
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
  const run = spawnSync(process.execPath, [bin, 'explain', '--trace', ...args], { cwd: root, encoding: 'utf8' })
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

it('never prints a secret, nor what is made of it', () => {
  const { out } = trace('tf-secret-set', 'main.tf', '--policy', 'policies')
  expect(out).toContain('→ is violated')
  expect(out).toContain('(sensitive)')
  expect(out).not.toContain('hunter2')
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
  expect(trace('k8s-node-port-service', 'main.tf').out).toContain('selects nothing in main.tf')
})
