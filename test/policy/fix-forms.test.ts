/** What a policy's fix does to the text of each language; where no edit is certain there is none. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { applyFixes } from '../../src/engine/fix.js'
import { scan } from '../../src/index.js'

const root = mkdtempSync(join(tmpdir(), 'bylaw-fix-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** The text after the fix; undefined if the finding has none. */
async function fixed(policy: string, path: string, text: string): Promise<string | undefined> {
  writeFileSync(
    join(root, 'a-policy.yaml'),
    `id: a-policy\ntitle: Something is wrong\nseverity: low\ncategory: cost\nwhy: It is bad.\nremedy: Mend it.\n${policy}`,
  )
  const judge = (now: string) =>
    scan({
      cwd: root,
      paths: [path],
      overlay: { [path]: now },
      config: false,
      preset: 'none',
      policies: ['a-policy.yaml'],
    })
  const { findings, problems } = await judge(text)
  expect(problems).toEqual([])
  expect(findings).toHaveLength(1)
  const [result] = applyFixes(findings, ['safe', 'suggested'], () => text)
  if (!result) return undefined
  const after = await judge(result.text)
  expect([after.findings, after.problems]).toEqual([[], []])
  return result.text
}

const dropAll = `select: k8s/Container
assert: self.body.securityContext.capabilities.drop.exists(c, c == 'ALL')
fix: { path: securityContext.capabilities.drop, add: ALL }
`
const owner = `select: k8s/Pod
assert: self.body.metadata.labels.owner != null
fix: { path: metadata.labels.owner, set: payments }
`
const zones = `select: tf/aws_lb
assert: "'c' in self.body.subnets"
fix: { path: subnets, add: c }
`

const container = (more: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a # the one\nspec:\n  containers:\n    - name: a\n${more}`

describe.each<[string, string, string, string, string | undefined]>([
  [
    'a list in block style',
    dropAll,
    'a.yaml',
    container(
      '      securityContext:\n        capabilities:\n          drop:\n            - NET_RAW # raw\n      tty: true\n',
    ),
    container(
      '      securityContext:\n        capabilities:\n          drop:\n            - NET_RAW # raw\n            - ALL\n      tty: true\n',
    ),
  ],
  [
    'a list in flow style',
    dropAll,
    'a.yaml',
    container('      securityContext: { capabilities: { drop: [NET_RAW] } } # few\n'),
    container('      securityContext: { capabilities: { drop: [NET_RAW, ALL] } } # few\n'),
  ],
  [
    'a list whose parents are absent',
    dropAll,
    'a.yaml',
    container('      tty: true\n'),
    container('      securityContext:\n        capabilities:\n          drop: [ALL]\n      tty: true\n'),
  ],
  [
    'a list whose parents are absent from a mapping in flow style',
    dropAll,
    'a.yaml',
    container('      securityContext: { runAsUser: 7 }\n'),
    container('      securityContext: { capabilities: { drop: [ALL] }, runAsUser: 7 }\n'),
  ],
  [
    'an entry of a mapping that is there',
    owner,
    'a.yaml',
    'apiVersion: v1\nkind: Pod\nmetadata:\n  labels:\n    app: a # the one\n',
    'apiVersion: v1\nkind: Pod\nmetadata:\n  labels:\n    app: a # the one\n    owner: payments\n',
  ],
  [
    'an entry of a mapping that is absent',
    owner,
    'a.yaml',
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a # the one\n',
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a # the one\n  labels:\n    owner: payments\n',
  ],
  [
    'a list in JSON',
    dropAll,
    'a.json',
    '{"apiVersion": "v1", "kind": "Pod", "spec": {"containers": [\n  {"name": "a", "securityContext": {"capabilities": {"drop": ["NET_RAW"]}}}\n]}}\n',
    '{"apiVersion": "v1", "kind": "Pod", "spec": {"containers": [\n  {"name": "a", "securityContext": {"capabilities": {"drop": ["NET_RAW", "ALL"]}}}\n]}}\n',
  ],
  [
    'what is absent from JSON on one line',
    dropAll,
    'a.json',
    '{"apiVersion": "v1", "kind": "Pod", "spec": {"containers": [{"name": "a"}]}}\n',
    '{"apiVersion": "v1", "kind": "Pod", "spec": {"containers": [{"securityContext": { "capabilities": { "drop": ["ALL"] } }, "name": "a"}]}}\n',
  ],
  [
    'what is absent from JSON, line by line',
    owner,
    'a.json',
    '{\n  "apiVersion": "v1",\n  "kind": "Pod",\n  "metadata": {\n    "name": "a"\n  }\n}\n',
    '{\n  "apiVersion": "v1",\n  "kind": "Pod",\n  "metadata": {\n    "labels": { "owner": "payments" },\n    "name": "a"\n  }\n}\n',
  ],
  [
    'a list in HCL',
    zones,
    'main.tf',
    'resource "aws_lb" "a" {\n  subnets = ["a", "b"] # two\n}\n',
    'resource "aws_lb" "a" {\n  subnets = ["a", "b", "c"] # two\n}\n',
  ],
  [
    'a list in HCL, line by line',
    zones,
    'main.tf',
    'resource "aws_lb" "a" {\n  subnets = [\n    "a",\n    "b", # second\n  ]\n}\n',
    'resource "aws_lb" "a" {\n  subnets = [\n    "a",\n    "b",\n    "c", # second\n  ]\n}\n',
  ],
  [
    'a list that comes from a variable, which is not written there',
    zones,
    'main.tf',
    'variable "subnets" {\n  default = ["a", "b"]\n}\nresource "aws_lb" "a" {\n  subnets = var.subnets\n}\n',
    undefined,
  ],
  [
    'an argument that is absent from HCL, lined up with those below it',
    zones,
    'main.tf',
    'resource "aws_lb" "a" {\n  internal     = true\n  idle_timeout = 60\n}\n',
    'resource "aws_lb" "a" {\n  subnets      = ["c"]\n  internal     = true\n  idle_timeout = 60\n}\n',
  ],
  [
    'an argument that is absent from HCL, longer than those below it',
    zones,
    'main.tf',
    'resource "aws_lb" "a" {\n  name = "a"\n}\n',
    'resource "aws_lb" "a" {\n  subnets = ["c"]\n\n  name = "a"\n}\n',
  ],
  [
    'an argument that is absent from HCL, above a comment',
    zones,
    'main.tf',
    'resource "aws_lb" "a" {\n  # The one\n  // and only\n  internal = true\n}\n',
    'resource "aws_lb" "a" {\n  subnets = ["c"]\n\n  # The one\n  // and only\n  internal = true\n}\n',
  ],
  [
    'an argument that is absent from HCL, above a block',
    `select: tf/aws_lb\npath: note\nassert: value != null\nfix: { set: "\${x}" }\n`,
    'main.tf',
    'resource "aws_lb" "a" {\n  access_logs {\n    bucket = "b"\n  }\n}\n',
    'resource "aws_lb" "a" {\n  note = "$${x}"\n\n  access_logs {\n    bucket = "b"\n  }\n}\n',
  ],
  [
    'an argument that is absent from a block within a block, which could be an object as well',
    `select: tf/aws_lb\npath: access_logs.enabled\nassert: value == true\nfix: { set: true }\n`,
    'main.tf',
    'resource "aws_lb" "a" {\n  name = "a"\n}\n',
    undefined,
  ],
  ['an argument of a block on one line', zones, 'main.tf', 'resource "aws_lb" "a" { name = "a" }\n', undefined],
  [
    'a value in HCL',
    'select: tf/aws_db_instance\npath: storage_encrypted\nassert: value == true\nfix: { set: true }\n',
    'main.tf',
    'resource "aws_db_instance" "a" {\n  storage_encrypted = false # slow\n}\n',
    'resource "aws_db_instance" "a" {\n  storage_encrypted = true # slow\n}\n',
  ],
  [
    'a word of a Dockerfile',
    'select: docker/From\npath: image.tag\nassert: value == "1.2.3"\nfix: { set: 1.2.3 }\n',
    'Dockerfile',
    'FROM registry.example.com/app:1\n',
    'FROM registry.example.com/app:1.2.3\n',
  ],
  [
    'a word of a Dockerfile by what is no word',
    'select: docker/From\npath: image.tag\nassert: value == "a b"\nfix: { set: a b }\n',
    'Dockerfile',
    'FROM registry.example.com/app:1\n',
    undefined,
  ],
  [
    'what is absent from a Dockerfile, whose instructions have an order',
    'select: docker/From\npath: image.digest\nassert: value != null\nfix: { set: "sha256:1" }\n',
    'Dockerfile',
    'FROM registry.example.com/app:1\n',
    undefined,
  ],
])('a fix of %s', (_, policy, path, before, after) => {
  it(after === undefined ? 'is not there' : 'leaves everything else as it is', async () => {
    expect(await fixed(policy, path, before)).toBe(after)
  })
})
