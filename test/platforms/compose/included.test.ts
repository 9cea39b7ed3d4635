import { expect, it } from 'vitest'
import { scan } from '../../../src/index.js'

async function found(overlay: Readonly<Record<string, string>>, rules: readonly string[]) {
  const paths = Object.keys(overlay).filter((path) => /compose/.test(path))
  const { findings, undecided } = await scan({ cwd: '/nowhere', config: false, paths, overlay, rules })
  return [
    ...findings.map((f) => `${f.path}:${f.range.start.line} ${f.ruleId}`),
    ...undecided.map((u) => `${u.path}:${u.range.start.line} ? ${u.ruleId}`),
  ]
}

const privileged = ['compose-privileged-service']
const service = (line: string): string => `services:\n  app:\n    image: app:1\n    ${line}\n`

it('several files of one `include` are one project', async () => {
  const files = (last: boolean) => ({
    'compose.yaml': 'include: [{ path: [a.yml, b.yml] }]\n',
    'a.yml': service('privileged: true'),
    'b.yml': service(`privileged: ${last}`),
  })
  expect(await found(files(false), privileged)).toEqual([])
  expect(await found(files(true), privileged)).toEqual(['b.yml:4 compose-privileged-service'])
})

it('files that are included one by one are projects of their own', async () => {
  const files = {
    'compose.yaml': 'include: [a.yml, b.yml]\n',
    'a.yml': service('privileged: true'),
    'b.yml': 'services: {}\n',
  }
  expect(await found(files, privileged)).toEqual(['a.yml:4 compose-privileged-service'])
})

const image = 'services:\n  app:\n    image: app:${TAG:-latest}\n'

it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ['its own .env', { 'sub/.env': 'TAG=1\n', 'compose.yaml': 'include: [sub/a.yml]\n' }, []],
  ['an env_file', { 'x.env': 'TAG=1\n', 'compose.yaml': 'include: [{ path: sub/a.yml, env_file: x.env }]\n' }, []],
  [
    'another project directory',
    { 'p/.env': 'TAG=1\n', 'compose.yaml': 'include: [{ path: sub/a.yml, project_directory: p }]\n' },
    [],
  ],
  [
    'those of who includes it',
    { '.env': 'TAG=1\n', 'sub/.env': 'TAG=latest\n', 'compose.yaml': 'include: [sub/a.yml]\n' },
    [],
  ],
  ['nothing', { 'compose.yaml': 'include: [sub/a.yml]\n' }, ['sub/a.yml:3 compose-unpinned-image']],
])('an included file gets its variables from %s', async (_, files, expected) => {
  const all = await found({ ...files, 'sub/a.yml': image }, ['compose-unpinned-image'])
  expect(all.filter((one) => !one.includes('?'))).toEqual(expected)
})

it('an env file is looked for beside the file that names it', async () => {
  const files = {
    'compose.yaml':
      'services:\n  app:\n    extends: { file: common/base.yml, service: base }\n    env_file: [own.env, gone.env]\n',
    'own.env': 'A=1\n',
    'common/base.yml': 'services:\n  base:\n    image: app:1\n    env_file: base.env\n',
    'common/base.env': 'B=1\n',
  }
  expect(await found(files, ['compose-missing-env-file'])).toEqual(['compose.yaml:4 compose-missing-env-file'])
})

it('a tag says the same where no other file comes', async () => {
  expect(await found({ 'compose.yaml': service('privileged: !override true') }, privileged)).toEqual([
    'compose.yaml:4 compose-privileged-service',
  ])
  expect(await found({ 'compose.yaml': service('privileged: !reset true') }, privileged)).toEqual([])
})
