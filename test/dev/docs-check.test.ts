import { describe, expect, it } from 'vitest'
import { checkDocuments, type World } from '../../src/dev/docs/check.js'

function faults(text: string, more: Partial<World> = {}): readonly string[] {
  return checkDocuments({
    documents: new Map([
      ['docs/a.md', text],
      ['docs/b.md', '# What it is\n\n## What it is\n\n```\n# no heading\n```\n'],
    ]),
    exists: (path) => ['docs/a.md', 'docs/b.md', 'README.md'].includes(path),
    help: (command) => ({ '': '--verbose', scan: '--fail-on SEVERITY --format' })[command],
    configFaults: () => [],
    ...more,
  })
}

describe('docs check', () => {
  it('accepts what is there', () => {
    expect(faults('[x](b.md) [y](b.md#what-it-is-1) [z](../README.md "title") [w](https://x.y/z) `[a](b)`')).toEqual([])
  })

  it('names links and anchors that lead nowhere', () => {
    expect(faults('ok\n[x](c.md)')).toEqual(['docs/a.md:2: link to `c.md`: there is no docs/c.md'])
    expect(faults('[x](b.md#no-heading)')[0]).toContain('has no heading')
    expect(faults('[x](../../etc)')[0]).toContain('there is no')
    expect(faults('[x][ref]\n\n[ref]: gone.md')[0]).toContain('docs/a.md:3: ')
  })

  it('checks commands and options', () => {
    expect(faults('```sh\nnpx bylaw scan . --fail-on=high # --nothing\n```')).toEqual([])
    expect(faults('```sh\nbylaw scan --fail\n```')).toEqual(['docs/a.md:1: `bylaw scan` has no option `--fail`'])
    expect(faults('```sh\nbylaw scn\n```')).toEqual(['docs/a.md:1: there is no command `bylaw scn`'])
    expect(faults('```sh\nnpm start -- scan \\\n  --nope\n```')).toEqual([
      'docs/a.md:1: `bylaw scan` has no option `--nope`',
    ])
    expect(faults('```text\nbylaw scn\n```')).toEqual([])
  })

  it('checks configurations', () => {
    const configFaults = (text: string) => (text === 'a: 1' ? ['no a'] : [])
    expect(faults('```yaml bylaw.yaml\na: 1\n```\n', { configFaults })).toEqual(['docs/a.md:1: no a'])
    expect(faults('```yaml\na: 1\n```\n', { configFaults })).toEqual([])
  })
})
