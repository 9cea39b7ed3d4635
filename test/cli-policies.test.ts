/** `bylaw new policy` and `bylaw test` of the built command, as an author of policies meets them. */
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const bin = join(import.meta.dirname, '../dist/bin/bylaw.cjs')
const root = mkdtempSync(join(tmpdir(), 'bylaw-author-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

function put(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

function bylaw(...args: readonly string[]) {
  const run = spawnSync(process.execPath, [bin, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

const policy = (id: string, body: string): string =>
  `id: ${id}\ntitle: Something is wrong\nseverity: low\ncategory: cost\nwhy: It is bad.\nremedy: Mend it.\n${body}`
const pod = (image: string, comment = ''): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: x }\nspec:\n  containers:\n    - name: a\n${comment}      image: ${image}\n`

describe('bylaw new policy', () => {
  it.each([
    'k8s/Container',
    'k8s/Deployment',
    'k8s/Role',
    'tf/aws_s3_bucket',
    'docker/From',
    'compose/Service',
    'gha/Step',
    'gha/Job',
    'gitlab/Job',
  ])('about %s begins with a policy whose fixtures hold and notice every mistake', (kind) => {
    const id = `a-${kind.toLowerCase().replace(/\W|_/g, '-')}`
    expect(bylaw('new', 'policy', id, '--select', kind, '--dir', id)).toMatchObject({ code: 0 })
    const { code, out } = bylaw('test', id, '--min-score', '100')
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('100.0 % of') })
    expect(out).not.toMatch(/never (?:true|false)/)
  })

  it.each([
    [['new', 'policy'], 'bylaw new policy <id>'],
    [['new', 'policy', 'Bad'], 'in lower-case words'],
    [['new', 'policy', 'a-b', '--select', 'pod'], 'kinds are such as k8s/Deployment'],
  ])('refuses %j', (args, message) => {
    expect(bylaw(...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(message) })
  })

  it('keeps what is there', () => {
    bylaw('new', 'policy', 'a-kept', '--dir', 'kept')
    put('kept/a-kept.yaml', 'mine')
    expect(bylaw('new', 'policy', 'a-kept', '--dir', 'kept').err).toContain('is there already')
    expect(readFileSync(join(root, 'kept/a-kept.yaml'), 'utf8')).toBe('mine')
  })
})

describe('bylaw test', () => {
  it('exits 1 for a fixture that fails, with a path that can be opened', () => {
    put('fails/k8s-a.yaml', policy('k8s-a', 'select: k8s/Container\npath: image\nassert: value != "a:1"\n'))
    put('fails/fixtures/k8s-a/bad.yaml', pod('b:1', '      # expect: k8s-a\n'))
    put('fails/fixtures/k8s-a/good/pod.yaml', pod('a:1'))
    const { code, out } = bylaw('test', 'fails', '--mutate')
    expect(code).toBe(1)
    expect(out).toContain('FAIL  k8s-a: fails/fixtures/k8s-a/bad.yaml:8: expected k8s-a')
    expect(out).toContain('FAIL  k8s-a: fails/fixtures/k8s-a/good/pod.yaml:7:14: unexpected k8s-a')
    expect(out).toContain('1 policy, 0 of 2 cases pass\n')
  })

  it('exits 1 for a policy that selects nothing, in every format', () => {
    put('vacuous/k8s-a.yaml', policy('k8s-a', 'select: k8s/Service\nassert: false\n'))
    put('vacuous/fixtures/k8s-a/good.yaml', pod('a:1'))
    const { code, out } = bylaw('test', 'vacuous')
    expect({ code, out }).toMatchObject({
      code: 1,
      out: expect.stringContaining('FAIL  k8s-a: the policy selects nothing'),
    })
    const junit = bylaw('test', 'vacuous', '--format', 'junit')
    expect(junit.out).toContain('<testsuite name="k8s-a" tests="2" failures="1" errors="0">')
    expect(junit.out).toContain('name="selects something"><failure')
    const [report] = JSON.parse(bylaw('test', 'vacuous', '--format', 'json').out).reports
    expect(report.vacuous).toEqual(['the policy selects nothing in any fixture'])
  })

  it('exits 1 where too many mistakes would go unnoticed, and says which', () => {
    put(
      'alive/k8s-a.yaml',
      policy('k8s-a', 'select: k8s/Container\npath: image\nassert: value != "a:1" && value != "c:1"\n'),
    )
    put('alive/fixtures/k8s-a/bad.yaml', pod('a:1', '      # expect: k8s-a\n'))
    put('alive/fixtures/k8s-a/good.yaml', pod('b:1'))
    expect(bylaw('test', 'alive').code).toBe(0)
    const { code, out } = bylaw('test', 'alive', '--min-score', '90')
    expect(code).toBe(1)
    expect(out).toContain('alive k8s-a: assert: value != "a:1" && value != "c:1" → value != "a:1" && value != "c:1~"')
    const junit = bylaw('test', 'alive', '--mutate', '--format', 'junit').out
    expect(junit).toContain('never unknown in any fixture\nnot noticed: assert:')
  })

  it('exits 2 for a policy that has no fixtures or can not be read, and tests the others', () => {
    put('broken/k8s-a.yaml', policy('k8s-a', 'select: k8s/Container\nassert: valeu\n'))
    put('broken/k8s-b.yaml', policy('k8s-b', 'select: k8s/Container\nassert: self.body.image != "a:1"\n'))
    put('broken/k8s-c.yaml', policy('k8s-c', 'select: k8s/Container\nassert: self.body.image != "a:1"\n'))
    put('broken/fixtures/k8s-b/bad.yaml', pod('a:1', '      # expect: k8s-b\n'))
    const { code, out } = bylaw('test', 'broken')
    expect(code).toBe(2)
    expect(out).toContain('error broken/k8s-a.yaml:8:9: `assert`: there is no variable `valeu` (did you mean `value`?)')
    expect(out).toContain('error k8s-c: there are no fixtures')
    expect(out).toContain('1 policy, 1 of 1 cases pass')
    expect(bylaw('test', 'broken', '--format', 'junit').out).toContain(
      '<testsuite name="policies" tests="2" failures="0" errors="2">',
    )
  })

  it('runs admission policies and compiled Rego too', () => {
    put(
      'foreign/vap.yaml',
      `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: { name: few-replicas.example.com }
spec:
  matchConstraints:
    resourceRules: [{ apiGroups: [apps], apiVersions: [v1], operations: [CREATE], resources: [deployments] }]
  validations: [{ expression: object.spec.replicas > 1 }]
`,
    )
    const deployment = (replicas: number, comment = '') =>
      `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\nspec:\n${comment}  replicas: ${replicas}\n  template:\n    spec:\n      securityContext: { runAsNonRoot: true }\n`
    put('foreign/fixtures/few-replicas.example.com/bad.yaml', deployment(1, '  # expect: few-replicas.example.com\n'))
    put('foreign/fixtures/few-replicas.example.com/good.yaml', deployment(2))
    copyFileSync(join(import.meta.dirname, '../fixtures/rego/policy.wasm'), join(root, 'foreign/team.wasm'))
    put('foreign/fixtures/team/good.yaml', deployment(3))
    put('foreign/fixtures/team/warn/bad.yaml', deployment(1))
    const { code, out } = bylaw('test', 'foreign')
    expect(out).toContain(
      'FAIL  team/warn: foreign/fixtures/team/warn/bad.yaml:6:1: unexpected team/warn "few replicas"',
    )
    expect(out).toContain('gap   team: the rule never reports anything in any fixture')
    expect(out).not.toContain('FAIL  few-replicas')
    expect(code).toBe(1)
  })

  it('says where to look if there is nothing to test', () => {
    put('empty/readme.txt', '')
    expect(bylaw('test', 'empty')).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no policy in `empty`'),
    })
    expect(bylaw('test', 'nowhere')).toMatchObject({ code: 2, err: expect.stringContaining('no file or directory') })
    expect(bylaw('test', 'empty', '--min-score', 'x').err).toContain('a percentage from 0 to 100')
  })

  it('--watch runs again when a policy changes, also after one that is broken', async () => {
    put('watched/k8s-a.yaml', policy('k8s-a', 'select: k8s/Container\npath: image\nassert: value != "a:1"\n'))
    put('watched/fixtures/k8s-a/bad.yaml', pod('a:1', '      # expect: k8s-a\n'))
    const child = spawn(process.execPath, [bin, 'test', 'watched', '--watch'], { cwd: root })
    let seen = ''
    child.stdout.on('data', (data) => (seen += data))
    child.stderr.on('data', (data) => (seen += data))
    const until = async (text: string): Promise<void> => {
      await expect.poll(() => seen, { timeout: 15_000 }).toMatch(new RegExp(`${text}[\\s\\S]*watching watched`))
      seen = ''
    }
    try {
      await until('1 of 1 cases pass')
      put('watched/k8s-a.yaml', 'id: [')
      await until('error watched/k8s-a.yaml')
      put('watched/k8s-a.yaml', policy('k8s-a', 'select: k8s/Container\npath: image\nassert: value != "b:1"\n'))
      await until('0 of 1 cases pass')
    } finally {
      child.kill()
    }
  }, 60_000)
})

describe('packs', () => {
  it('are told with what judges each control, and why nothing judges the others', () => {
    const { code, out } = bylaw('rules', '--pack', 'cis-aws', '--format', 'markdown')
    expect(code).toBe(0)
    expect(out).toMatch(
      /^# CIS Amazon Web Services Foundations Benchmark 3\.0\.0\n\n\d+ of 62 controls are judged by rules\./,
    )
    expect(out).toContain('| 2.1.1 | Buckets refuse plain HTTP | `aws-s3-plain-http` |')
    expect(out).toContain(
      '| 1.14 | Access keys are rotated | not by files: the age of a key is known to the account only |',
    )
    expect(bylaw('rules', '--pack', 'cis-wsa')).toMatchObject({
      code: 2,
      err: expect.stringContaining('did you mean `cis-aws`?'),
    })
  })

  it('are taxonomies of a SARIF report, whose rules point at their controls', () => {
    put('packed/main.tf', 'resource "aws_s3_bucket" "media" {\n  bucket = "media"\n}\n')
    const { out } = bylaw('scan', 'packed', '--pack', 'cis-aws', '--format', 'sarif')
    const [run] = JSON.parse(out).runs
    const { ruleIndex } = run.results.find((r: { ruleId: string }) => r.ruleId === 'aws-s3-plain-http')
    const { target } = run.tool.driver.rules[ruleIndex].relationships.find(
      (r: { target: { toolComponent: { name: string } } }) => r.target.toolComponent.name === 'cis-aws',
    )
    expect(target.id).toBe('2.1.1')
    expect(run.taxonomies[target.toolComponent.index]).toMatchObject({ name: 'cis-aws' })
    expect(run.taxonomies[target.toolComponent.index].taxa[target.index].id).toBe('2.1.1')
  })
})
