import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fact, get, items, keys, type Model, type Project, printable, type Resource } from '../../../src/model/index.js'
import { parseYaml } from '../../../src/parsers/yaml/index.js'
import { gitlab } from '../../../src/platforms/gitlab/index.js'

type Files = Readonly<Record<string, string>>

function projectOf(files: Files): Project {
  const below = (directory: string): string[] => [
    ...new Set(
      Object.keys(files)
        .filter((path) => path.startsWith(directory))
        .map((path) => path.slice(directory.length).replace(/^([^/]+\/).*/, '$1')),
    ),
  ]
  return {
    parse: (path) => (path in files ? parseYaml({ path, text: files[path] ?? '' }) : undefined),
    read: (path) => (path in files ? { path, text: files[path] ?? '' } : undefined),
    list: below,
    settings: {},
  }
}

function model(files: Files): Model {
  return gitlab.model(
    Object.entries(files).map(([path, text]) => parseYaml({ path, text })),
    projectOf(files),
  )
}

function job(source: string | Files, address: string): Resource {
  const { resources } = model(typeof source === 'string' ? { '.gitlab-ci.yml': source } : source)
  const found = resources.find((r) => r.address === address)
  if (!found) throw new Error(`no job ${address}`)
  return found
}

const lines = (r: Resource): string[] => items(fact(r, 'script')).map((line) => printable(line))

describe('pipelines', () => {
  it('tell jobs from templates and global keys', () => {
    const { resources } = model({
      '.gitlab-ci.yml':
        'stages: [a]\nvariables: {A: b}\n.base: {script: [x]}\nbuild: {script: [y]}\npages: {script: [z]}\n',
    })
    expect(resources.filter((r) => r.kind !== 'gitlab/Command').map((r) => `${r.kind} ${r.address}`)).toEqual([
      'gitlab/Pipeline .gitlab-ci.yml',
      'gitlab/Template .base',
      'gitlab/Job build',
      'gitlab/Job pages',
    ])
  })

  it('merge `extends` deeply, the nearest wins', () => {
    const source = `
.a: {image: a, variables: {A: 1, B: 1}, script: [a]}
.b: {extends: .a, variables: {B: 2}}
build: {extends: [.b], variables: {C: 3}, script: [c]}`
    const build = job(source, 'build')
    expect(printable(get(build.body, 'image'))).toBe('a')
    expect(keys(get(build.body, 'variables'))).toEqual(['A', 'B', 'C'])
    expect(printable(get(build.body, 'variables.B'))).toBe('2')
    expect(lines(build)).toEqual(['c'])
  })

  it('survive templates that extend each other', () => {
    expect(lines(job('.a: {extends: .b}\n.b: {extends: .a}\nx: {extends: .a, script: [y]}', 'x'))).toEqual(['y'])
  })

  it('fill in `default:` unless the job refuses it', () => {
    const source = `
default: {image: d, before_script: [prepare]}
a: {script: [x]}
b: {script: [x], inherit: {default: false}}
c: {script: [x], inherit: {default: [image]}}`
    expect(lines(job(source, 'a'))).toEqual(['prepare', 'x'])
    expect(lines(job(source, 'b'))).toEqual(['x'])
    expect(lines(job(source, 'c'))).toEqual(['x'])
    expect(printable(get(job(source, 'c').body, 'image'))).toBe('d')
  })

  it('resolve `!reference` into the list it stands in', () => {
    const source = '.a: {script: [one, two]}\nb:\n  script:\n    - zero\n    - !reference [.a, script]\n    - three\n'
    expect(lines(job(source, 'b'))).toEqual(['zero', 'one', 'two', 'three'])
  })

  it('read local includes beneath the file, with wildcards', () => {
    const files = {
      '.gitlab-ci.yml': 'include: ["/ci/*.yml"]\nbuild: {image: own}\n',
      'ci/a.yml': 'build: {image: theirs, script: [x]}\n',
      'ci/b.yml': 'test: {script: [y]}\n',
    }
    const { resources } = model(files)
    expect(resources.filter((r) => r.kind === 'gitlab/Job').map((r) => r.address)).toEqual(['build', 'test'])
    expect(printable(get(job(files, 'build').body, 'image'))).toBe('own')
    expect(lines(job(files, 'build'))).toEqual(['x'])
  })

  it('are incomplete with includes that cannot be read', () => {
    const { gaps } = model({ '.gitlab-ci.yml': 'include: {project: a/b, file: c.yml}\nbuild: {script: [x]}\n' })
    expect(gaps.map((g) => g.why)).toEqual(['the project include `a/b` is not read'])
    expect(get(job('include: {project: a/b, file: c.yml}\nbuild: {script: [x]}\n', 'build').body, 'tags').kind).toBe(
      'unknown',
    )
  })

  it('expand variables of the file in images', () => {
    const source =
      'variables: {NODE: "node:20", V: {value: "1"}}\na: {image: "$NODE"}\nb: {image: "x:$V"}\nc: {image: "y:$CI_COMMIT_SHA"}\n'
    expect(printable(fact(job(source, 'a'), 'image.parts.tag'))).toBe('20')
    expect(printable(fact(job(source, 'b'), 'image.name'))).toBe('x:1')
    expect(fact(job(source, 'c'), 'image.name')).toMatchObject({ kind: 'unknown', prefix: 'y:' })
  })

  it('link jobs by needs and dependencies', () => {
    const { links } = model({
      '.gitlab-ci.yml': 'a: {script: x}\nb: {script: x, needs: [a, {job: a}], dependencies: [a]}\n',
    })
    expect(links.map((l) => `${l.from.address} ${l.via} ${l.to.address}`)).toEqual([
      'b needs a',
      'b needs a',
      'b dependencies a',
    ])
  })

  it('take a header document with inputs', () => {
    const { resources } = model({
      '.gitlab-ci.yml': 'spec:\n  inputs:\n    x:\n---\nbuild: {image: "$[[ inputs.x ]]"}\n',
    })
    expect(keys(fact(resources[0] as Resource, 'inputs'))).toEqual(['x'])
    expect(fact(resources[1] as Resource, 'image.name').kind).toBe('unknown')
  })

  const whole = `include: /other.yml
stages: [build]
default: {image: alpine}
.t: &t {script: [a, [b, c]]}
build: {<<: *t, extends: .t, variables: {A: $B}, image: {name: "$A"}, needs: [{job: x}]}
x: {script: [!reference [.t, script]]}
`
  it('never make the model throw, whatever is cut out', () => {
    const edit = fc.tuple(
      fc.nat(whole.length),
      fc.nat(20),
      fc.constantFrom('', '- ', ': ', '*t', '[', '{', "'", '\n', '!reference'),
    )
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 4 }), (edits) => {
        const source = edits.reduce((t, [at, n, put]) => t.slice(0, at) + put + t.slice(at + n), whole)
        for (const { header, extent } of model({ '.gitlab-ci.yml': source }).resources) {
          expect(header.end).toBeLessThanOrEqual(source.length)
          expect(extent.start).toBeLessThanOrEqual(extent.end)
        }
      }),
      { numRuns: 200 },
    )
  })
})
