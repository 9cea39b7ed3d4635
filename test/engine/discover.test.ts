import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { discover } from '../../src/engine/discover.js'
import { decode, maxFileBytes, readSource } from '../../src/engine/read.js'

const base = mkdtempSync(join(tmpdir(), 'bylaw-discover-'))
const put = (path: string, text = ''): void => {
  mkdirSync(dirname(join(base, path)), { recursive: true })
  writeFileSync(join(base, path), text)
}
const git = (...args: string[]): void => {
  execFileSync('git', args, { cwd: join(base, 'repo'), stdio: 'ignore' })
}

beforeAll(() => {
  for (const root of ['repo', 'plain']) {
    put(`${root}/Dockerfile`)
    put(`${root}/a/main.tf`)
    put(`${root}/a/.gitignore`, '*.yaml\n!keep.yaml\n')
    put(`${root}/a/drop.yaml`)
    put(`${root}/a/keep.yaml`)
    put(`${root}/.github/workflows/ci.yml`)
    put(`${root}/build/out.tf`)
    put(`${root}/.gitignore`, 'build/\n')
    put(`${root}/notes.md`)
  }
  put('plain/node_modules/x/main.tf')
  git('init', '-q')
  git('add', 'Dockerfile')
})
afterAll(() => rmSync(base, { recursive: true, force: true }))

const wanted = ['.github/workflows/ci.yml', 'Dockerfile', 'a/keep.yaml', 'a/main.tf']

describe('discover', () => {
  it.each(['repo', 'plain'])('honours .gitignore in %s', async (root) => {
    const found = await discover(join(base, root), ['.'])
    expect(found.paths).toEqual(wanted)
    expect(found.named.size).toBe(0)
  })

  it('takes a file that is named whatever an ignore file says, and reports what is absent', async () => {
    const found = await discover(join(base, 'repo'), ['build/out.tf', 'nowhere.tf', 'a'])
    expect(found.paths).toEqual(['a/keep.yaml', 'a/main.tf', 'build/out.tf'])
    expect([...found.named]).toEqual(['build/out.tf'])
    expect(found.absent).toEqual(['nowhere.tf'])
  })
})

describe('reading', () => {
  const roots = [join(base, 'plain')]
  const read = (path: string) => readSource(join(base, 'plain'), path, roots, false)

  it('says why a file is not read', () => {
    put('outside.tf', 'secret')
    symlinkSync(join(base, 'outside.tf'), join(base, 'plain/link.tf'))
    symlinkSync('Dockerfile', join(base, 'plain/Dockerfile.link'))
    symlinkSync('loop.tf', join(base, 'plain/loop.tf'))
    expect(read('link.tf')).toMatchObject({
      status: 'skipped',
      why: expect.stringContaining('out of the scanned tree'),
    })
    expect(read('Dockerfile.link')).toMatchObject({ status: 'skipped', why: expect.stringContaining('Dockerfile') })
    expect(read('loop.tf')).toMatchObject({ status: 'failed', why: 'a loop of symbolic links' })
    expect(read('gone.tf')).toMatchObject({ status: 'failed', why: 'no such file' })
    expect(read('a')).toMatchObject({ status: 'skipped', why: 'a directory' })
    put('plain/big.yaml', 'x'.repeat(maxFileBytes + 1))
    expect(read('big.yaml')).toMatchObject({ status: 'failed', why: expect.stringContaining('larger than 32 MiB') })
  })

  it("decodes what editors write, and names the first byte it can't", () => {
    expect(decode('a', Buffer.from('\uFEFFa: 1'))).toEqual({ file: { path: 'a', text: 'a: 1' } })
    expect(decode('a', Buffer.from([0xff, 0xfe, 0x61, 0]))).toEqual({ file: { path: 'a', text: 'a' } })
    expect(decode('a', Buffer.from([0x61, 0x0a, 0xe3, 0x28]))).toMatchObject({
      status: 'failed',
      why: expect.stringMatching(/0x28 at offset 3 \(line 2\)/),
    })
    expect(decode('a', Buffer.from([0x61, 0]))).toMatchObject({
      status: 'skipped',
      why: expect.stringContaining('binary'),
    })
    expect(decode('a', Buffer.from([0x61, 0]), true)).toEqual({ file: { path: 'a', text: 'a\0' } })
    expect(decode('a', Buffer.from([0x61, 0xe3]))).toMatchObject({ status: 'failed' })
  })
})
