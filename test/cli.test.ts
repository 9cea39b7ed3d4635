/** The built command, as a user meets it: exit codes, messages, bad input. `npm test` builds it first. */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const bin = join(import.meta.dirname, '../dist/bin/bylaw.cjs')
const root = mkdtempSync(join(tmpdir(), 'bylaw-cli-'))
const badDockerfile = 'FROM alpine:3.20\nUSER root\n'

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

function bylaw(args: readonly string[], input?: string) {
  const run = spawnSync(process.execPath, [bin, ...args], {
    cwd: root,
    encoding: 'utf8',
    input: input ?? '',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

beforeAll(() => {
  expect(existsSync(bin), 'build first: npm run build').toBe(true)
  put('bad/Dockerfile', badDockerfile)
  put('good/Dockerfile', 'FROM alpine:3.20\nUSER 1001\n')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('commands', () => {
  it('tells its version and its use', () => {
    expect(bylaw(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
    expect(bylaw([]).out).toContain('Usage: bylaw')
    expect(bylaw(['scan', '--help']).out).toContain('--fail-on')
  })

  it.each([
    [['scna'], 'did you mean `scan`'],
    [['scan', '--formt', 'x'], 'did you mean `--format`'],
    [['scan', '--format', 'serif'], 'choose one of pretty'],
    [['scan', '--rule', 'docker-root-usr'], 'did you mean `docker-root-user`'],
    [['scan', '--fail-on', 'hihg'], 'did you mean `high`'],
    [['scan', '--format', 'json', '--format', 'sarif'], 'give each a file'],
    [['scan', '-'], '--stdin-filename'],
    [['explain', 'docker-root-usr'], 'did you mean `docker-root-user`'],
    [['scan', '--config', 'none.yaml'], "can't read none.yaml"],
    [['scan', '--baseline', 'none.json'], "can't read none.json"],
  ])('refuses %j with exit code 2 and says what to write', (args, message) => {
    expect(bylaw(args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(message) })
  })

  it('knows no command by a name that every object has', () => {
    const { code, err } = bylaw(['constructor'])
    expect([code, err]).toEqual([2, 'bylaw: there is no command `constructor`\nSee `bylaw --help`.\n'])
    expect(bylaw(['help', 'constructor']).out).toContain('Usage: bylaw <command>')
  })

  it('goes on silently when its reader has seen enough', () => {
    const run = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" rules --format json | head -n 1`], {
      cwd: root,
      encoding: 'utf8',
    })
    expect([run.stdout, run.stderr]).toEqual(['[\n', ''])
  })

  it('exits 1 for findings, 0 without or below the threshold, 2 for a path that is not there', () => {
    expect(bylaw(['scan', 'bad'])).toMatchObject({ code: 1, out: expect.stringContaining('docker-root-user') })
    expect(bylaw(['scan', 'good', '--rule', 'docker-root-user']).code).toBe(0)
    expect(bylaw(['scan', 'bad', '--fail-on', 'none']).code).toBe(0)
    expect(bylaw(['scan', 'good', 'nowhere']).code).toBe(2)
  })

  it('reads standard input under a name', () => {
    const { code, out } = bylaw(['scan', '-', '--stdin-filename', 'x/Dockerfile', '--format', 'json'], badDockerfile)
    expect(code).toBe(1)
    const found: readonly { ruleId: string; path: string }[] = JSON.parse(out).findings
    expect(found).toContainEqual(expect.objectContaining({ ruleId: 'docker-root-user', path: 'x/Dockerfile' }))
  })

  it('writes several reports in one run, whole, and no colours into a pipe', () => {
    const { out } = bylaw(['scan', 'bad', '--format', 'sarif=out/a.sarif', '--format', 'pretty'])
    expect(JSON.parse(readFileSync(join(root, 'out/a.sarif'), 'utf8')).version).toBe('2.1.0')
    expect(out).not.toContain('\u001b[')
    expect(readdirSync(join(root, 'out'))).toEqual(['a.sarif'])
  })

  it('compares with a baseline it wrote', () => {
    bylaw(['scan', 'bad', '--write-baseline', 'base.json'])
    expect(bylaw(['scan', 'bad', '--baseline', 'base.json']).code).toBe(0)
    put('bad/sub/Dockerfile', badDockerfile)
    expect(bylaw(['scan', 'bad', '--baseline', 'base.json']).code).toBe(1)
    rmSync(join(root, 'bad/sub'), { recursive: true })
  })

  it('lists and explains rules, also by an id of another tool', () => {
    expect(bylaw(['rules', 'root-user']).out).toContain('docker-root-user')
    expect(JSON.parse(bylaw(['rules', '--format', 'json']).out).length).toBeGreaterThanOrEqual(30)
    expect(bylaw(['explain', 'docker-root-user']).out).toMatch(
      /Why[\s\S]*What to do[\s\S]*Bad[\s\S]*Good[\s\S]*ignore\[docker-root-user\]/,
    )
    expect(bylaw(['explain', 'dl3002']).out).toContain('docker-root-user')
  })

  it('explains where the values of a line come from', () => {
    put(
      'tf/main.tf',
      'variable "open" {\n  default = true\n}\nlocals {\n  open = var.open\n}\nresource "aws_db_instance" "x" {\n  publicly_accessible = local.open\n}\n',
    )
    const { code, out } = bylaw(['explain', 'tf/main.tf:8'])
    expect(code).toBe(0)
    expect(out).toContain('aws_db_instance.x publicly_accessible = "true"')
    expect(out).toMatch(/`local\.open`: tf\/main\.tf:5:\d+[\s\S]*variable `open`: tf\/main\.tf:2:13/)
    expect(bylaw(['explain', 'tf/main.tf:99'])).toMatchObject({ code: 2, err: expect.stringContaining('no value') })
    const { findings } = JSON.parse(bylaw(['scan', 'tf', '--format', 'json']).out)
    const found = findings.find((f: { ruleId: string }) => f.ruleId === 'aws-publicly-accessible')
    expect(found.trail.at(-1)).toMatchObject({ path: 'tf/main.tf', range: { start: { line: 2 } } })
    const { runs } = JSON.parse(bylaw(['scan', 'tf', '--format', 'sarif']).out)
    const flow = runs[0].results.find((r: { ruleId: string }) => r.ruleId === 'aws-publicly-accessible').codeFlows[0]
      .threadFlows[0]
    expect(flow.locations[0].location.physicalLocation.region.startLine).toBe(2)
    expect(flow.locations.at(-1).location.physicalLocation.region.startLine).toBe(8)
  })

  it('starts a configuration and keeps an existing one', () => {
    put('fresh/.keep', '')
    const init = () => spawnSync(process.execPath, [bin, 'init'], { cwd: join(root, 'fresh'), encoding: 'utf8' })
    expect(init().status).toBe(0)
    expect(init()).toMatchObject({ status: 2, stderr: expect.stringContaining('--force') })
    const scan = spawnSync(process.execPath, [bin, 'scan'], { cwd: join(root, 'fresh'), encoding: 'utf8' })
    expect(scan.status).toBe(0)
  })

  it('reports only staged files as a hook, with the rest as context', () => {
    const { out } = bylaw(['scan', '--hook', 'good/Dockerfile', '--format', 'json'])
    const result = JSON.parse(out)
    expect(result.findings.map((f: { path: string }) => f.path).filter((p: string) => p !== 'good/Dockerfile')).toEqual(
      [],
    )
    expect(result.files.map((f: { path: string }) => f.path)).toContain('bad/Dockerfile')
  })
})

describe('bad input is named, the rest is judged', () => {
  beforeAll(() => {
    put('trouble/Dockerfile', badDockerfile)
    put('trouble/latin1.yaml', Buffer.from([0x61, 0x3a, 0x20, 0xe9, 0x0a]))
    put('trouble/binary.yaml', Buffer.from([0x61, 0x00, 0x62]))
    put('trouble/empty.tf', '')
    put('trouble/huge.yaml', Buffer.alloc(50 * 1024 * 1024, 'a: 1\n'))
    put('trouble/deep.yaml', `apiVersion: v1\nkind: X\na: ${'['.repeat(10_000)}`)
    put('trouble/deep.tf', `a = ${'['.repeat(10_000)}`)
    const levels = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`)
    put(
      'trouble/bomb.yaml',
      `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: bomb }\na0: &a0 [x]\n${levels.join('\n')}\n`,
    )
    symlinkSync('loop.tf', join(root, 'trouble/loop.tf'))
    put('trouble/closed.tf', 'a = 1')
    chmodSync(join(root, 'trouble/closed.tf'), 0)
  })

  it('in one scan', () => {
    const { code, out } = bylaw(['scan', 'trouble', '--format', 'json'])
    expect(code).toBe(1)
    const { findings, files, problems } = JSON.parse(out)
    expect(findings.some((f: { path: string }) => f.path === 'trouble/Dockerfile')).toBe(true)
    const about = (name: string) => files.find((f: { path: string }) => f.path === `trouble/${name}`)
    expect(about('latin1.yaml')).toMatchObject({
      status: 'failed',
      why: expect.stringMatching(/not UTF-8.*offset 4 \(line 1\)/),
    })
    expect(about('binary.yaml')).toMatchObject({ status: 'skipped', why: expect.stringContaining('binary') })
    expect(about('empty.tf')).toMatchObject({ status: 'judged' })
    expect(about('huge.yaml')).toMatchObject({ status: 'failed', why: expect.stringContaining('larger than') })
    expect(about('loop.tf')).toMatchObject({ status: 'failed', why: 'a loop of symbolic links' })
    expect(about('bomb.yaml')).toMatchObject({ status: 'judged' })
    for (const name of ['deep.yaml', 'deep.tf']) {
      expect(problems, name).toContainEqual(
        expect.objectContaining({ path: `trouble/${name}`, severity: 'error', range: expect.anything() }),
      )
    }
    // Root reads everything, so only others can see this one fail.
    if (process.getuid?.() !== 0)
      expect(about('closed.tf')).toMatchObject({ status: 'failed', why: 'permission denied' })
  })

  it('a broken configuration stops the run with its line', () => {
    put('conf/bylaw.yaml', 'preset: default\nruels: {}\n')
    const run = spawnSync(process.execPath, [bin, 'scan'], { cwd: join(root, 'conf'), encoding: 'utf8' })
    expect(run).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/bylaw\.yaml:2:1: .*`ruels`.*did you mean `rules`/),
    })
  })

  it("a report that can't be written leaves nothing behind", () => {
    put('file', '')
    expect(bylaw(['scan', 'good', '--format', 'sarif=file/x.sarif'])).toMatchObject({
      code: 2,
      err: expect.stringContaining("can't write"),
    })
    expect(readdirSync(root).filter((f) => f.includes('.tmp'))).toEqual([])
  })
})
