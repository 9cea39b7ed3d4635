import { describe, expect, it } from 'vitest'
import {
  fact,
  get,
  type Model,
  type Path,
  type Project,
  position,
  printable,
  type Resource,
  slice,
  type Value,
} from '../../../src/model/index.js'
import { yaml } from '../../../src/parsers/yaml/index.js'
import { compose } from '../../../src/platforms/compose/index.js'

type Files = Readonly<Record<string, string>>

function projectOf(files: Files): Project {
  const read: Project['read'] = (path) => (files[path] === undefined ? undefined : { path, text: files[path] })
  return {
    settings: {},
    read,
    parse: (path) => {
      const file = read(path)
      return file && yaml.parse(file)
    },
    list: (directory) => {
      const prefix = directory === '.' ? '' : `${directory}/`
      const below = Object.keys(files).filter((p) => p.startsWith(prefix))
      return below.map((p) => p.slice(prefix.length).replace(/\/.*/, '/'))
    },
  }
}

function modelOf(files: Files, given: readonly string[] = Object.keys(files).filter((p) => /compose/.test(p))): Model {
  const project = projectOf(files)
  return compose.model(
    given.flatMap((path) => project.parse(path, 'yaml') ?? []),
    project,
  )
}

function service(model: Model, name: string): Resource {
  const found = model.resources.find((r) => r.kind === 'compose/Service' && r.name === name)
  if (!found) throw new Error(`no service ${name}`)
  return found
}

const shown = (value: Value): string =>
  value.kind === 'unknown' ? `?${value.prefix ?? ''}` : printable(value, value.kind)
const one = (text: string, name = 'app'): Resource => service(modelOf({ 'compose.yaml': text }), name)

describe('variables', () => {
  const imageValue = (written: string, env = ''): string =>
    shown(
      get(
        service(modelOf({ 'compose.yaml': `services:\n  app:\n    image: '${written}'\n`, '.env': env }), 'app').body,
        'image',
      ),
    )

  it.each([
    ['x:${TAG:-1}', '', 'x:1'],
    ['x:${TAG-1}', '', 'x:1'],
    ['x:${TAG:-1}', 'TAG=2', 'x:2'],
    ['x:$TAG', 'TAG=2 # two', 'x:2'],
    ['x:${TAG}', 'export TAG="a b"', 'x:a b'],
    ['x:${TAG:-1}', 'TAG=', 'x:1'],
    ['x:${TAG-1}', 'TAG=', 'x:'],
    ['x:${A:-${B:-c}}', '', 'x:c'],
    ['x:$${TAG}', '', 'x:${TAG}'],
    ['x:${TAG:+set}', 'TAG=1', 'x:set'],
    ['x:${TAG}', '', '?x:'],
    ['x:${TAG:?}', '', '?x:'],
    ['x:${TAG:+set}', '', '?x:'],
    ['x:${TAG}', 'TAG=$OTHER', '?x:'],
    ['x:${not a name}', '', '?x:'],
  ])('%s with `%s` is %s', (written, env, expected) => {
    expect(imageValue(written, env)).toBe(expected)
  })

  it('lead to where they were set', () => {
    const model = modelOf({ 'compose.yaml': 'services:\n  app:\n    image: x:$TAG\n', '.env': 'A=1\nTAG=7\n' })
    const image = get(service(model, 'app').body, 'image')
    expect(image.origin && slice(image.origin.span)).toBe('7')
    expect(slice(image.span)).toBe('x:$TAG')
  })
})

describe('files on top of each other', () => {
  const base = `services:
  app:
    image: x:1
    command: [a]
    environment: [A=1, B=2]
    ports: ["80:80"]
    volumes: [data:/data, cache:/cache]
    privileged: true
    cap_add: [NET_ADMIN]
`
  const override = `services:
  app:
    command: [b]
    environment: { B: "3", C: "4" }
    ports: ["81:81"]
    volumes: [./data:/data]
    privileged: !reset null
    cap_add: !override [CHOWN]
  debug:
    image: y
`
  const model = modelOf({ 'compose.yaml': base, 'compose.override.yaml': override })
  const app = service(model, 'app')
  const list = (path: Path): string[] => {
    const value = get(app.body, path)
    return value.kind === 'list' ? value.items.map(shown) : [value.kind]
  }

  it('merges the override that Compose reads by itself', () => {
    expect(list('command')).toEqual(['b'])
    expect(['A', 'B', 'C'].map((k) => shown(fact(app, ['environment', k])))).toEqual(['1', '3', '4'])
    expect(list('ports')).toEqual(['80:80', '81:81'])
    expect(list('volumes')).toEqual(['./data:/data', 'cache:/cache'])
    expect(get(app.body, 'privileged').kind).toBe('missing')
    expect(list('cap_add')).toEqual(['CHOWN'])
  })

  it.each([
    ['dns', '1.1.1.1', '8.8.8.8', ['1.1.1.1', '8.8.8.8']],
    ['dns_search', '[a.example]', 'b.example', ['a.example', 'b.example']],
    ['env_file', 'a.env', '[b.env]', ['a.env', 'b.env']],
    ['tmpfs', '/run', '[/tmp]', ['/run', '/tmp']],
    ['command', 'a', '[b]', ['b']],
  ])('joins %s, written as one value or as a list', (key, below, above, expected) => {
    const text = (value: string): string => `services:\n  app:\n    image: x\n    ${key}: ${value}\n`
    const both = modelOf({ 'compose.yaml': text(below), 'compose.override.yaml': text(above) })
    const value = get(service(both, 'app').body, key)
    expect(value.kind === 'list' ? value.items.map(shown) : value.kind).toEqual(expected)
  })

  it('keeps the context of a build that is written short', () => {
    const both = modelOf({
      'compose.yaml': 'services:\n  app:\n    build: ./app\n',
      'compose.override.yaml': 'services:\n  app:\n    build: { target: dev }\n',
    })
    expect(['context', 'target'].map((key) => shown(get(service(both, 'app').body, ['build', key])))).toEqual([
      './app',
      'dev',
    ])
  })

  it('keeps the place of every value, and names each service once', () => {
    expect(get(app.body, 'command').span.file.path).toBe('compose.override.yaml')
    expect(get(app.body, 'image').span.file.path).toBe('compose.yaml')
    expect(app.header.file.path).toBe('compose.yaml')
    expect(service(model, 'debug').header.file.path).toBe('compose.override.yaml')
    expect(model.resources.filter((r) => r.kind === 'compose/Service')).toHaveLength(2)
  })

  it('takes a variant of the base file for a part', () => {
    const variant = modelOf({
      'compose.yaml': base,
      'compose.prod.yaml': 'services:\n  app:\n    image: x:2\n  other:\n    image: z\n',
    })
    const partial = variant.resources.flatMap((r) => (r.kind === 'compose/Service' ? [shown(fact(r, 'partial'))] : []))
    expect(partial).toEqual(['false', 'true', 'false'])
  })
})

describe('services', () => {
  it('take what they extend, from their own and other files', () => {
    const model = modelOf({
      'a/compose.yaml': `services:
  web:
    extends: { service: base, file: ../common.yml }
    environment: { B: "2" }
  worker:
    extends: web
    image: w
`,
      'common.yml': 'services:\n  base:\n    image: b\n    user: "0"\n    environment: [A=1]\n',
    })
    const worker = service(model, 'worker')
    expect(shown(get(worker.body, 'image'))).toBe('w')
    expect(shown(get(worker.body, 'user'))).toBe('0')
    expect(get(worker.body, 'user').span.file.path).toBe('common.yml')
    expect(['A', 'B'].map((k) => shown(fact(worker, ['environment', k])))).toEqual(['1', '2'])
    expect(model.problems).toEqual([])
  })

  it.each([
    ['themselves', 'services:\n  app:\n    extends: b\n  b:\n    extends: app\n', 'extends itself'],
    ['a service that is not there', 'services:\n  app:\n    extends: { service: b }\n', 'no service `b`'],
    [
      'a file that is not there',
      'services:\n  app:\n    extends: { service: b, file: x.yml }\n',
      "`x.yml` it extends isn't there",
    ],
  ])('that extend %s stay open', (_, text, message) => {
    const model = modelOf({ 'compose.yaml': text })
    expect(model.problems.map((p) => p.message).join()).toContain(message)
    expect(get(service(model, 'app').body, 'user').kind).toBe('unknown')
  })

  it('share anchors', () => {
    const app = one('x-common: &common\n  user: root\nservices:\n  app:\n    <<: *common\n    image: x\n')
    expect(position(app.header.file, get(app.body, 'user').span.start).line).toBe(2)
  })

  it.each([
    ['80', 'missing', 'missing', '80'],
    ['8080:80', 'missing', '8080', '80'],
    ['127.0.0.1:8080:80/udp', '127.0.0.1', '8080', '80'],
    ['[::1]:8080:80', '[::1]', '8080', '80'],
    ['127.0.0.1::80', '127.0.0.1', 'missing', '80'],
    ['9000-9010:9000-9010', 'missing', '9000-9010', '9000-9010'],
    ['${IP:-127.0.0.1}:80:80', '127.0.0.1', '80', '80'],
  ])('publish %s', (port, ip, published, target) => {
    const app = one(`services:\n  app:\n    ports: ["${port}"]\n`)
    expect(['ip', 'published', 'target'].map((k) => shown(fact(app, ['ports', 0, k])))).toEqual([ip, published, target])
  })

  it.each([
    ['/var/run/docker.sock:/var/run/docker.sock:ro', 'bind', '/var/run/docker.sock', '/var/run/docker.sock', 'true'],
    ['./src:/app', 'bind', './src', '/app', 'false'],
    ['data:/data', 'volume', 'data', '/data', 'false'],
    ['/anonymous', 'volume', 'missing', '/anonymous', 'false'],
    ['C:\\\\x:C:\\\\y:ro', 'bind', 'C:\\x', 'C:\\y', 'true'],
    ['/etc:${TARGET}', 'bind', '/etc', '?/etc:', '?/etc:'],
  ])('mount %s', (volume, ...expected) => {
    const app = one(`services:\n  app:\n    volumes: ["${volume}"]\n`)
    expect(['type', 'source', 'target', 'readOnly'].map((k) => shown(fact(app, ['mounts', 0, k])))).toEqual(expected)
  })

  it('have limits, capabilities and security options in one spelling', () => {
    const app = one(`services:
  app:
    mem_limit: 1g
    deploy: { resources: { limits: { cpus: "0.5" } } }
    cap_drop: [all]
    cap_add: [CAP_sys_admin]
    security_opt: ["no-new-privileges", "seccomp:unconfined", "apparmor=x"]
    env_file: [a.env, { path: b.env, required: false }]
`)
    const facts = ['limits.memory', 'limits.cpus', 'limits.pids', 'capabilities.drop[0]', 'capabilities.add[0]']
    expect(facts.map((f) => shown(fact(app, f)))).toEqual(['1g', '0.5', 'missing', 'ALL', 'SYS_ADMIN'])
    const options = ['no-new-privileges', 'seccomp', 'apparmor'].map((k) => shown(fact(app, ['securityOpt', k])))
    expect(options).toEqual(['true', 'unconfined', 'x'])
    const files = [0, 1].map((i) => ['path', 'required', 'exists'].map((k) => shown(fact(app, ['envFiles', i, k]))))
    expect(files).toEqual([
      ['a.env', 'true', 'false'],
      ['b.env', 'false', 'false'],
    ])
  })

  it('depend on services of their own and of included files', () => {
    const model = modelOf(
      {
        'compose.yaml':
          'include: [db/db.yaml, other.yaml]\nservices:\n  app:\n    depends_on: [db, cache]\n  cache: {}\n',
        'db/db.yaml': 'services:\n  db:\n    image: postgres\n',
      },
      ['compose.yaml'],
    )
    expect(model.links.map(({ from, to }) => [from.name, to.name])).toEqual([
      ['app', 'db'],
      ['app', 'cache'],
    ])
    expect(model.problems.map((p) => p.code)).toEqual(['compose-include-missing'])
    expect(model.gaps).toHaveLength(1)
  })
})

describe('broken files', () => {
  it.each([
    '',
    'services',
    'services: 3',
    'services:\n  app: 3\n',
    'services: {app: {ports: 3, volumes: x, environment: 1}}',
    '[1]',
    '\0',
  ])('%j is read as far as possible', (text) => {
    expect(() => modelOf({ 'compose.yaml': text })).not.toThrow()
  })
})
