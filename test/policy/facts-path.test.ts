/** `path: self.facts.…`: what the platform worked out is judged where it was written. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { applyFixes } from '../../src/engine/fix.js'
import { scan } from '../../src/index.js'
import { readPolicy } from '../../src/policy/index.js'

const root = mkdtempSync(join(tmpdir(), 'bylaw-facts-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const head =
  'id: a-policy\ntitle: Something is wrong\nseverity: low\ncategory: cost\nwhy: It is bad.\nremedy: Mend it.\n'

async function judged(policy: string, text: string) {
  writeFileSync(join(root, 'a-policy.yaml'), head + policy)
  const overlay = { 'pod.yaml': text }
  const policies = ['a-policy.yaml']
  const result = await scan({ cwd: root, paths: ['pod.yaml'], overlay, config: false, preset: 'none', policies })
  expect([result.problems, result.crashes]).toEqual([[], []])
  const place = ({ range }: (typeof result.findings)[number]) => `${range.start.line}:${range.start.column}`
  return {
    findings: result.findings,
    found: result.findings.map((finding) => `${place(finding)} ${finding.message}`),
    undecided: result.undecided.map(({ range, why }) => `${range.start.line} ${why}`),
  }
}

const pod = `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  securityContext: { runAsUser: 0 }
  containers:
    - name: app
      image: registry.example.com/app:1.2
    - name: side
      image: envoy
      securityContext: { runAsUser: 1000 }
`

describe('a path into the facts', () => {
  it('judges what is inherited, and points where it was written', async () => {
    const policy =
      'select: k8s/Container\npath: self.facts.securityContext.runAsUser\nassert: value != 0\nmessage: "{{ path }} {{ state(value) }}"\n'
    expect((await judged(policy, pod)).found).toEqual(['5:33 securityContext.runAsUser is `0`'])
  })

  it('may be given as steps', async () => {
    const policy =
      'select: k8s/Container\npath: [self, facts, image, tag]\nassert: value != "1.2"\nmessage: "{{ path }}"\n'
    expect((await judged(policy, pod)).found).toEqual(['8:39 image.tag'])
  })

  it('reaches what is absent', async () => {
    const policy =
      'select: k8s/Container\npath: self.facts.image.tag\nassert: value != null\nmessage: "{{ self.name }}"\n'
    expect((await judged(policy, pod)).found).toEqual(['10:7 side'])
  })

  it('is undecided about what is not known', async () => {
    const policy = 'select: k8s/Container\npath: self.facts.image.tag\nassert: value != "latest"\n'
    const { found, undecided } = await judged(policy, pod.replace('app:1.2', 'app:${TAG}'))
    expect(found).toEqual([])
    expect(undecided).toHaveLength(1)
    expect(undecided[0]).toMatch(/^8 /)
  })

  it('repairs what is written, and nothing that is absent', async () => {
    const policy =
      'select: k8s/Container\npath: self.facts.securityContext.runAsUser\nassert: value == 1000\nfix: { set: 1000 }\n'
    const { findings } = await judged(policy, pod)
    const [result] = applyFixes(findings, ['safe'], () => pod)
    expect(result?.text).toBe(pod.replace('runAsUser: 0', 'runAsUser: 1000'))
    const without = pod.replace('  securityContext: { runAsUser: 0 }\n', '')
    const absent = await judged(policy, without)
    expect(absent.findings.map(({ fix }) => fix)).toEqual([undefined])
  })

  it('repairs what is absent at a path of the body', async () => {
    const policy =
      'select: k8s/Container\npath: self.facts.securityContext.runAsUser\nassert: value == 1000\nfix: { path: securityContext.runAsUser, set: 1000 }\n'
    const without = pod.replace('  securityContext: { runAsUser: 0 }\n', '')
    const { findings } = await judged(policy, without)
    const [result] = applyFixes(findings, ['safe'], () => without)
    expect(result?.text).toContain('    - name: app\n      securityContext:\n        runAsUser: 1000\n')
  })

  it('is refused beside `each`, whose items have no facts', () => {
    const text = `${head}select: k8s/Pod\neach: self.body.spec.containers\npath: self.facts.ports\nassert: value != null\n`
    const { problems } = readPolicy({ path: 'a-policy.yaml', text })
    expect(problems.map(({ message, hint, span }) => [text.slice(span?.start, span?.end), message, hint])).toEqual([
      [
        'self.facts.ports',
        '`path` starts from the item of `each`, not from the facts',
        'Let `each` answer what is in the facts: `each: self.facts.ports`.',
      ],
    ])
  })
})
