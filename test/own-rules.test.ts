/** Rules that are programs: run only where the command line or the API names them. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defineRule, scan } from '../src/index.js'
import { loadsTypes, ownRules } from '../src/own-rules.js'

const bin = join(import.meta.dirname, '../dist/bin/bylaw.cjs')
const root = mkdtempSync(join(tmpdir(), 'bylaw-own-'))
const meta = (id: string): string =>
  `{ id: '${id}', title: 'A test', severity: 'low', category: 'security', why: 'To see.', remedy: 'Mend it.' }`
const rule = (id: string): string =>
  `{ meta: ${meta(id)}, select: 'k8s/Pod', check(pod, { report }) { report({ at: pod.header, message: pod.name }) } }`

const files: Readonly<Record<string, string>> = {
  'pod.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [] }\n',
  'one.mjs': `export default ${rule('k8s-one-test')}\n`,
  'two.cjs': `module.exports = { default: [${rule('k8s-two-test')}, ${rule('k8s-three-test')}] }\n`,
  'writes.mjs': `import { writeFileSync } from 'node:fs'\nwriteFileSync(new URL('ran', import.meta.url), '')\nexport default ${rule('k8s-writes-test')}\n`,
  'throws.mjs': "const a = 1\nthrow new Error('no luck')\n",
  'slip.mjs': 'export default @@\n',
  'author.ts': `import { type CheckContext, defineRule, get, items, type Resource, type Rule, test, type Tri } from 'bylaw'

const isOne = (v: ReturnType<typeof get>): Tri => test(v, (x) => x === 1)
const rule: Rule = defineRule({
  meta: { ...${meta('k8s-author-test')}, confidence: 'high', preset: 'default', since: '1', aliases: {}, references: [] },
  select: 'k8s/Pod',
  check(pod: Resource, context: CheckContext) {
    for (const v of items(get(pod.body, 'spec.containers'))) if (isOne(v) === true) context.report({ at: v, message: 'one' })
  },
})
export default rule
`,
  'number.mjs': 'export default 3\n',
  'empty.mjs': 'export const rule = 3\n',
  'shapeless.mjs': "export default { meta: { id: 'Nope', severity: 'huge', preset: 'all' }, select: [] }\n",
  'taken.mjs': `export default ${rule('k8s-privileged-container')}\n`,
  'types.ts': `export default ${rule('k8s-types-test')}\n`,
  'bylaw.yaml': 'policies: [writes.mjs]\n',
  'fixtures/k8s-one-test/bad.yaml':
    'apiVersion: v1\n# expect: k8s-one-test "web"\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [] }\n',
  'fixtures/k8s-one-test/other.yaml': 'apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: {}\n',
  'none/readme.txt': '',
}

beforeAll(() => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function bylaw(...args: readonly string[]) {
  const run = spawnSync(process.execPath, [bin, ...args], { cwd: root, encoding: 'utf8' })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

const found = (out: string): readonly string[] => JSON.parse(out).findings.map((f: { ruleId: string }) => f.ruleId)

describe('the command', () => {
  it('runs the modules that --allow-code names, ES modules and CommonJS', () => {
    const args = ['scan', 'pod.yaml', '--no-config', '--preset', 'none', '--format', 'json']
    const { code, out } = bylaw(...args, '--allow-code', 'one.mjs', '--allow-code', 'two.cjs')
    expect(code).toBe(1)
    expect(found(out)).toEqual(['k8s-one-test', 'k8s-three-test', 'k8s-two-test'])
  })

  it('never runs what a configuration or --policy names', () => {
    const configured = bylaw('scan', 'pod.yaml')
    expect(configured).toMatchObject({ code: 2, out: expect.stringContaining('writes.mjs` is code') })
    expect(bylaw('scan', 'pod.yaml', '--no-config', '--policy', 'writes.mjs').code).toBe(2)
    expect(bylaw('scan', 'pod.yaml', '--no-config', '--policy', 'writes.mjs').out).toContain('--allow-code writes.mjs')
    expect(() => rmSync(join(root, 'ran'))).toThrow()
  })

  it('tests rules against their fixtures', () => {
    const { code, out } = bylaw('test', 'none', '--fixtures', 'fixtures', '--allow-code', 'one.mjs')
    expect({ code, out }).toEqual({
      code: 0,
      out: 'gap   k8s-one-test: the rule is never undecided in any fixture\n1 policy, 2 of 2 cases pass\n',
    })
    const untested = bylaw('test', 'none', '--fixtures', 'fixtures', '--allow-code', 'two.cjs')
    expect(untested).toMatchObject({ code: 2, out: expect.stringContaining('k8s-two-test: there are no fixtures') })
  })
})

describe('a module that can not be used', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['none.mjs', 'rule-not-found', 'no file'],
    ['pod.yaml', 'rule-not-code', 'neither JavaScript nor TypeScript'],
    ['throws.mjs', 'rule-not-loaded', 'no luck'],
    ['number.mjs', 'rule-invalid', 'is no object'],
    ['empty.mjs', 'rule-invalid', 'no default export'],
    ['shapeless.mjs', 'rule-invalid', '`check` is no function'],
    ['shapeless.mjs', 'rule-invalid', '`select` names no kind'],
    ['shapeless.mjs', 'rule-invalid', '`meta.id` must be words'],
    ['shapeless.mjs', 'rule-invalid', '`meta.why` is missing'],
    ['shapeless.mjs', 'rule-invalid', '`meta.severity` is none of'],
    ['shapeless.mjs', 'rule-invalid', '`meta.category` is none of security,'],
    ['shapeless.mjs', 'rule-invalid', '`meta.preset` is none of default,'],
    ['taken.mjs', 'rule-invalid', 'exists already'],
  ]
  it.each(cases)('%s: %s, %s', async (path, code, message) => {
    const { rules, problems } = await ownRules(root, [path, 'one.mjs'], ['k8s-privileged-container'])
    expect(problems).toContainEqual(
      expect.objectContaining({ code, path, severity: 'error', message: expect.stringContaining(message) }),
    )
    expect(rules.map((r) => r.meta.id)).toEqual(['k8s-one-test'])
  })

  it('is named with the line, or with what shows it', () => {
    const code = ['--allow-code', 'throws.mjs', '--allow-code', 'slip.mjs']
    const run = bylaw('scan', 'pod.yaml', '--no-config', '--preset', 'none', '--format', 'json', ...code)
    expect(run.code).toBe(2)
    expect(JSON.parse(run.out).problems).toEqual([
      expect.objectContaining({ path: 'throws.mjs', hint: expect.stringMatching(/^thrown at line 2:\d+$/) }),
      expect.objectContaining({ path: 'slip.mjs', hint: '`node --check slip.mjs` shows where' }),
    ])
  })

  it('is TypeScript, for a Node that does not load it', async () => {
    expect(['20.20.2', '22.17.9', '22.18.0', '24.1.0'].map(loadsTypes)).toEqual([false, false, true, true])
    const { rules, problems } = await ownRules(root, ['types.ts'], [])
    if (loadsTypes(process.versions.node)) expect(rules).toHaveLength(1)
    else expect(problems[0]).toMatchObject({ code: 'rule-not-compiled' })
  })
})

it('the API takes rules as they are', async () => {
  const own = defineRule({
    meta: {
      id: 'k8s-own-test',
      title: 'A test',
      severity: 'low',
      confidence: 'high',
      category: 'security',
      preset: 'opt-in',
      since: '',
      aliases: {},
      why: 'To see.',
      remedy: 'Mend it.',
      references: [],
    },
    select: 'k8s/Pod',
    check: (pod, { report }) => report({ at: pod.header, message: pod.name }),
  })
  const options = { cwd: root, paths: ['pod.yaml'], config: false, preset: 'none' } as const
  const { findings } = await scan({ ...options, ownRules: [own] })
  expect(findings.map((f) => f.ruleId)).toEqual(['k8s-own-test'])
  expect((await scan(options)).findings).toEqual([])
})

it('the types that the package brings are what an author needs', () => {
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  symlinkSync(join(import.meta.dirname, '..'), join(root, 'node_modules/bylaw'))
  const tsc = join(import.meta.dirname, '../node_modules/typescript/bin/tsc')
  const given = ['--ignoreConfig', '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022']
  const check = (file: string) => spawnSync(process.execPath, [tsc, ...given, file], { cwd: root, encoding: 'utf8' })
  expect(check('author.ts')).toMatchObject({ status: 0, stdout: '' })
  writeFileSync(join(root, 'wrong.ts'), readFileSync(join(root, 'author.ts'), 'utf8').replace("'low'", "'lowest'"))
  expect(check('wrong.ts').stdout).toContain('Type \'"lowest"\' is not assignable')
})
