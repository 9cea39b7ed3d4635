import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fact,
  get,
  items,
  keys,
  type Model,
  type Project,
  printable,
  type Resource,
  slice,
  text,
} from '../../../src/model/index.js'
import { parseYaml } from '../../../src/parsers/yaml/index.js'
import { github } from '../../../src/platforms/github/index.js'

const project: Project = { parse: () => undefined, read: () => undefined, list: () => [], settings: {} }

function model(...sources: readonly (readonly [string, string])[]): Model {
  return github.model(
    sources.map(([path, source]) => parseYaml({ path, text: source })),
    project,
  )
}

function one(source: string, address: string, path = '.github/workflows/ci.yml'): Resource {
  const found = model([path, source]).resources.find((r) => r.address === address)
  if (!found) throw new Error(`no resource ${address}`)
  return found
}

const workflow = `name: CI
on: [push, pull_request]
permissions: read-all
env:
  REGISTRY: ghcr.io
  TITLE: \${{ github.event.issue.title }}
jobs:
  build:
    runs-on: \${{ matrix.os }}
    strategy:
      matrix:
        os: [ubuntu-latest, windows-latest]
        node: [20]
    env:
      IMAGE: \${{ env.REGISTRY }}/app
    outputs:
      title: \${{ env.TITLE }}
    steps:
      - uses: actions/checkout@v4 # v4.1.0
      - id: run
        if: github.actor == 'dependabot[bot]' && env.REGISTRY
        run: |
          echo "\${{ env.IMAGE }}"
          echo "\${{ env.TITLE }}"
      - parallel:
          - run: echo "\${{ matrix.node }}"
  deploy:
    needs: build
    permissions: { contents: write }
    runs-on: [self-hosted, linux]
    steps:
      - uses: actions/github-script@60a0d83039c74a4aee543508d2ffcb1c3799cdea
        with:
          script: console.log("\${{ needs.build.outputs.title || 'none' }}")
`

describe('workflows', () => {
  it('become resources with addresses', () => {
    expect(
      model(['.github/workflows/ci.yml', workflow])
        .resources.filter((r) => r.kind !== 'gha/Command')
        .map((r) => `${r.kind} ${r.address} ${r.name}`),
    ).toEqual([
      'gha/Workflow .github/workflows/ci.yml CI',
      'gha/Trigger on.push push',
      'gha/Trigger on.pull_request pull_request',
      'gha/Job jobs.build build',
      'gha/Step jobs.build.steps[0] actions/checkout@v4',
      'gha/Step jobs.build.steps[1] run',
      'gha/Step jobs.build.steps[2] ',
      'gha/Step jobs.build.steps[2].parallel[0] ',
      'gha/Job jobs.deploy deploy',
      'gha/Step jobs.deploy.steps[0] actions/github-script@60a0d83039c74a4aee543508d2ffcb1c3799cdea',
    ])
  })

  it.each([
    ['on: push', ['push']],
    ['on: [push, pull_request]', ['push', 'pull_request']],
    ['on:\n  schedule:\n    - cron: 0 0 * * *\n  push:', ['schedule', 'push']],
    ['"on": push', ['push']],
  ])('read `%s`', (on, events) => {
    expect(keys(fact(one(`${on}\njobs: {}\n`, '.github/workflows/ci.yml'), 'triggers'))).toEqual(events)
  })

  it('link jobs by needs', () => {
    expect(model(['ci.yml', workflow]).links.map((l) => [l.from.address, l.via, l.to.address])).toEqual([
      ['jobs.deploy', 'needs', 'jobs.build'],
    ])
  })

  it('link calls of local actions', () => {
    const { links } = model(
      ['.github/workflows/ci.yml', 'on: push\njobs: {a: {runs-on: x, steps: [{uses: ./.github/actions/x}]}}'],
      ['.github/actions/x/action.yml', 'runs: {using: composite, steps: [{run: echo, shell: bash}]}'],
    )
    expect(links.map((l) => `${l.from.address} ${l.via} ${l.to.address}`)).toEqual([
      'jobs.a.steps[0] uses .github/actions/x/action.yml',
    ])
  })

  it('compute what is known and keep the rest unknown with its beginning', () => {
    const job = one(workflow, 'jobs.build')
    expect(printable(get(job.body, 'env.IMAGE'))).toBe('ghcr.io/app')
    expect(get(job.body, 'runs-on').kind).toBe('unknown')
    const step = one(workflow, 'jobs.build.steps[1]')
    const run = get(step.body, 'run')
    expect(run).toMatchObject({ kind: 'unknown', prefix: 'echo "ghcr.io/app"\necho "' })
    expect(text(fact(step, 'shell'))).toBe('')
    expect(printable(get(one(workflow, 'jobs.build.steps[2].parallel[0]').body, 'run'))).toBe('echo "20"')
  })

  it('spread runner labels over the matrix', () => {
    expect(items(fact(one(workflow, 'jobs.build'), 'labels')).map((v) => printable(v))).toEqual([
      'ubuntu-latest',
      'windows-latest',
    ])
    expect(items(fact(one(workflow, 'jobs.deploy'), 'labels')).map((v) => printable(v))).toEqual([
      'self-hosted',
      'linux',
    ])
  })

  it('inherit permissions', () => {
    expect(printable(fact(one(workflow, 'jobs.build'), 'permissions'))).toBe('read-all')
    expect(printable(fact(one(workflow, 'jobs.deploy'), 'permissions.contents'))).toBe('write')
    expect(fact(one('on: push\njobs: {a: {runs-on: x}}', 'jobs.a'), 'permissions').kind).toBe('unknown')
  })

  it('take `uses` apart', () => {
    const action = fact(one(workflow, 'jobs.build.steps[0]'), 'action')
    const ref = get(action, 'ref')
    expect([
      printable(ref),
      slice(ref.span),
      printable(get(action, 'refKind')),
      printable(get(action, 'comment')),
    ]).toEqual(['v4', 'v4', 'version', 'v4.1.0'])
  })
})

function origins(resource: Resource): string[] {
  return items(fact(resource, 'expressions')).flatMap((e) =>
    items(get(e, 'origins')).map((o) =>
      [
        text(get(e, 'sink')),
        text(get(o, 'path')),
        text(get(o, 'grade')),
        ...items(get(o, 'via')).map((v) => text(v)),
      ].join(' '),
    ),
  )
}

describe('what flows into expressions', () => {
  it('is followed through env, matrix and outputs of jobs', () => {
    expect(origins(one(workflow, 'jobs.build.steps[1]'))).toEqual(['shell github.event.issue.title outsider env.TITLE'])
    expect(origins(one(workflow, 'jobs.deploy.steps[0]'))).toEqual([
      'script github.event.issue.title outsider needs.build.outputs.title env.TITLE',
    ])
  })

  it.each([
    ['github.event.pull_request.head.sha', 'fixed'],
    ['github.event.pull_request.head.ref', 'outsider'],
    ['github.event.pull_request.base.ref', 'writer'],
    ['github.event.pull_request.head.repo.full_name', 'fixed'],
    ['github.event.pull_request.number', 'fixed'],
    ['github.event.commits[0].message', 'outsider'],
    ['github.event.commits.*.author.email', 'outsider'],
    ['github.head_ref', 'outsider'],
    ['github.ref_name', 'writer'],
    ['github.repository', 'fixed'],
    ['toJSON(github.event)', 'outsider'],
    ['github.event.comment.body', 'outsider'],
    ['github.event.issue.user.login', 'fixed'],
    ['github.event.workflow_run.head_branch', 'outsider'],
    ['secrets.TOKEN', 'secret'],
    ['inputs.unheard', 'unknown'],
    ['steps.a.outputs.b', 'unknown'],
    ['steps.a.outcome', 'fixed'],
    ["format('{0}', github.head_ref)", 'outsider'],
    ['(github.event.pull_request || github.event.issue).number', 'fixed'],
  ])('%s is %s', (source, grade) => {
    const step = one(`on: push\njobs: {a: {runs-on: x, steps: [{run: "\${{ ${source} }}"}]}}`, 'jobs.a.steps[0]')
    const found = items(get(items(fact(step, 'expressions'))[0] ?? step.body, 'origins')).map((o) =>
      text(get(o, 'grade')),
    )
    expect(new Set(found)).toEqual(new Set([grade]))
  })

  it.each([
    "github.head_ref == 'main'",
    "github.head_ref && 'a' || 'b'",
    "contains(github.event.issue.title, 'x')",
    '!github.head_ref',
  ])('%s carries no text', (source) => {
    const step = one(`on: push\njobs: {a: {runs-on: x, steps: [{run: "\${{ ${source} }}"}]}}`, 'jobs.a.steps[0]')
    expect(origins(step)).toEqual([])
  })

  it('depends on the type of an input', () => {
    const source = (type: string): string =>
      `on: {workflow_dispatch: {inputs: {x: {type: ${type}}}}}\njobs: {a: {runs-on: x, steps: [{run: "\${{ inputs.x }}"}]}}`
    expect(origins(one(source('choice'), 'jobs.a.steps[0]'))).toEqual(['shell inputs.x fixed'])
    expect(origins(one(source('string'), 'jobs.a.steps[0]'))).toEqual(['shell inputs.x writer'])
  })

  it('comes to an end', () => {
    const web = `on: push
jobs:
  a: {needs: b, runs-on: x, outputs: {o: "\${{ needs.b.outputs.o }}\${{ needs.b.outputs.o }}"}, steps: []}
  b: {needs: a, runs-on: x, outputs: {o: "\${{ needs.a.outputs.o }}\${{ needs.a.outputs.o }}"}, steps: [{run: "\${{ needs.a.outputs.o }}"}]}
`
    expect(origins(one(web, 'jobs.b.steps[0]'))).toEqual([])
  })
})

describe('model', () => {
  it('never throws on mutated workflows, and every span lies in the file', () => {
    const edit = fc.tuple(
      fc.nat(workflow.length),
      fc.nat(30),
      fc.constantFrom('', '${{', '}}', '- ', ': ', '*x', '[', "'", '\n', 'a'),
    )
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 4 }), (edits) => {
        const source = edits.reduce((t, [at, n, put]) => t.slice(0, at) + put + t.slice(at + n), workflow)
        for (const r of model(['ci.yml', source]).resources) {
          for (const at of [r.header, r.extent]) {
            expect(at.start).toBeLessThanOrEqual(at.end)
            expect(at.end).toBeLessThanOrEqual(source.length)
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('calls', () => {
  it('bring in actions that are not among the scanned files', () => {
    const action = 'name: x\ndescription: x\nruns: {using: composite, steps: [{run: echo, shell: bash}]}\n'
    const elsewhere: Project = {
      ...project,
      parse: (path) => (path === '.github/actions/x/action.yaml' ? parseYaml({ path, text: action }) : undefined),
    }
    const workflow = 'on: push\njobs: {a: {runs-on: ubuntu-24.04, steps: [{uses: ./.github/actions/x}]}}\n'
    const { resources, links } = github.model(
      [parseYaml({ path: '.github/workflows/ci.yml', text: workflow })],
      elsewhere,
    )
    expect(resources.map((r) => r.address)).toContain('.github/actions/x/action.yaml')
    expect(links.map((l) => `${l.from.address} → ${l.to.address}`)).toEqual([
      'jobs.a.steps[0] → .github/actions/x/action.yaml',
    ])
  })
})
