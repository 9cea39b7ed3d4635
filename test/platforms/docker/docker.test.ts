import { describe, expect, it } from 'vitest'
import {
  fact,
  get,
  items,
  type Model,
  type Project,
  type Resource,
  slice,
  type Value,
} from '../../../src/model/index.js'
import { dockerfile } from '../../../src/parsers/dockerfile/index.js'
import { docker } from '../../../src/platforms/docker/index.js'

const project = (files: Record<string, string> = {}, settings: Project['settings'] = {}): Project => ({
  parse: () => undefined,
  read: (path) => (files[path] === undefined ? undefined : { path, text: files[path] }),
  list: () => [],
  settings,
})
const model = (text: string, files: Record<string, string> = {}, settings: Project['settings'] = {}): Model =>
  docker.model([dockerfile.parse({ path: 'Dockerfile', text })], project(files, settings))
const ofKind = (m: Model, kind: string): readonly Resource[] => m.resources.filter((r) => r.kind === kind)
const stages = (text: string): readonly Resource[] => ofKind(model(text), 'docker/Stage')

/** A value as a reader would note it down. */
const show = (value: Value): unknown => {
  if (value.kind === 'scalar') return value.value
  if (value.kind === 'list') return value.items.map(show)
  if (value.kind === 'map') return Object.fromEntries([...value.entries].map(([k, v]) => [k, show(v)]))
  return value.kind === 'missing' ? null : `?${value.prefix ?? ''}`
}
const at = (resource: Resource | undefined, path: string): unknown =>
  resource ? show(get(resource.body, path)) : 'no such resource'

describe('stages', () => {
  it('knows names, bases and which one is final', () => {
    const all = stages('FROM golang:1.24 AS Build\nFROM build AS test\nFROM scratch\nCOPY --from=build /a /a\n')
    expect(all.map((s) => [s.address, at(s, 'final'), at(s, 'base'), at(s, 'image.tag')])).toEqual([
      ['stage build', false, null, '1.24'],
      ['stage test', false, 'stage build', null],
      ['stage 2', true, null, null],
    ])
  })

  it('takes the stage that is the target for the final one, where the file has it', () => {
    const text = 'FROM a AS base\nFROM base AS Runtime\nFROM base AS test\n'
    const marks = (target: string): unknown =>
      ofKind(model(text, {}, { target }), 'docker/Stage').map((s) => [at(s, 'final'), at(s, 'shipped')])
    expect(marks('runtime')).toEqual([
      [false, true],
      [true, true],
      [false, false],
    ])
    expect(marks('other')).toEqual([
      [false, true],
      [false, false],
      [true, true],
    ])
  })

  it('inherits everything from an earlier stage', () => {
    const last = stages(
      'FROM alpine:3 AS a\nUSER 10:20\nWORKDIR /x\nSHELL ["bash", "-c"]\nEXPOSE 80/udp\nENV A=1\nLABEL l=m\nHEALTHCHECK NONE\nFROM a\nWORKDIR y\n',
    ).at(-1)
    expect(at(last, 'user')).toBe('10:20')
    expect(at(last, 'workdir')).toBe('/x/y')
    expect(at(last, 'shell')).toEqual(['bash', '-c'])
    expect(at(last, 'expose[0].port')).toBe(80)
    expect(at(last, 'env.A')).toBe('1')
    expect(at(last, 'labels.l')).toBe('m')
    expect(at(last, 'healthcheck.type')).toBe('NONE')
  })

  it('runs the triggers of the earlier stage it is built from, and only of that one', () => {
    const base = 'FROM alpine:3 AS base\nONBUILD ARG A=/a\nONBUILD USER app\nONBUILD HEALTHCHECK CMD x\n'
    const all = stages(`${base}FROM base AS child\nWORKDIR $A\nFROM child\nUSER other\nFROM base\nUSER root\n`)
    expect(all.map((s) => at(s, 'user'))).toEqual(['root', 'app', 'other', 'root'])
    expect(all.map((s) => at(s, 'workdir'))).toEqual(['/', '/a', '/a', '/'])
    expect(all.map((s) => at(s, 'healthcheck.type'))).toEqual(['?', 'CMD', 'CMD', 'CMD'])
    expect(at(stages(`${base}FROM base AS child\nUSER root\nFROM child\n`).at(-1), 'user')).toBe('root')
  })

  it('drops an inherited command where a stage sets an entry point, but not its own', () => {
    const commands = (text: string): unknown[] => stages(text).map((s) => at(s, 'cmd.args'))
    const base = 'FROM scratch AS base\nCMD ["a"]\n'
    expect(commands(`${base}FROM base\nENTRYPOINT ["b"]\n`)).toEqual([['a'], null])
    expect(commands(`${base}ENTRYPOINT ["b"]\nFROM base\n`)).toEqual([['a'], ['a']])
    expect(commands(`${base}FROM base\nENTRYPOINT ["b"]\nCMD ["c"]\n`)).toEqual([['a'], ['c']])
    expect(at(stages('FROM debian:13\nENTRYPOINT ["b"]\n')[0], 'cmd')).toBe(null)
  })

  it('resolves the steps of a relative working directory', () => {
    const [stage] = stages('FROM scratch\nWORKDIR a/\nWORKDIR ../b/./c\n')
    expect(at(stage, 'workdir')).toBe('/b/c')
    expect(at(stages('FROM scratch\nWORKDIR ..\n')[0], 'workdir')).toBe('/')
  })

  it.each([
    ['alpine:3', 'root'],
    ['scratch', 'root'],
    ['node:22-slim', 'root'],
    ['gcr.io/distroless/static:nonroot', '?'],
    ['registry.example.com/alpine:3', '?'],
  ])('default user of %s', (image, user) => expect(at(stages(`FROM ${image}\n`)[0], 'user')).toBe(user))

  it('gives Windows images their own shell', () => {
    for (const image of ['windows/servercore:ltsc2022', 'windows:ltsc2019', 'windows/nanoserver@sha256:0'])
      expect(at(stages(`FROM mcr.microsoft.com/${image}\n`)[0], 'shell')).toEqual(['cmd', '/S', '/C'])
  })

  it('learns from a drive letter that an unknown image is one of Windows', () => {
    const m = model('ARG BASE\nFROM $BASE\nRUN a | b\nWORKDIR C:/x\nRUN mkdir C:\\x && (a)(b)\n')
    expect(ofKind(m, 'docker/Command').map((c) => c.name)).toEqual(['a', 'b'])
    expect(m.problems).toEqual([])
  })

  it('takes the shell that a comment for hadolint names, from there on or for all stages', () => {
    const shells = (text: string): unknown =>
      ofKind(model(text), 'docker/Command').map((c) => [c.name, c.parent && show(fact(c.parent, 'shell'))])
    expect(
      shells('FROM a\nRUN b\n# hadolint shell = pwsh.exe # ours\nRUN Get-Item | c\nRUN Get-Item\nFROM a\nRUN d\n'),
    ).toEqual([
      ['b', ['/bin/sh', '-c']],
      ['d', ['/bin/sh', '-c']],
    ])
    expect(shells('# hadolint shell=powershell\nFROM a\nONBUILD RUN b | c\nFROM d\nRUN e\n')).toEqual([])
    expect(shells('# hadolint shell=/bin/bash\nFROM a\nRUN b\n')).toEqual([['b', ['/bin/bash', '-c']]])
  })

  it('judges a part without FROM as far as it goes', () => {
    const m = model('RUN true\nUSER root\n')
    expect(at(ofKind(m, 'docker/Stage')[0], 'headless')).toBe(true)
    expect(at(ofKind(m, 'docker/User')[0], 'user')).toBe('root')
  })
})

describe('image references', () => {
  it.each([
    ['node', 'docker.io', 'library/node', null, null],
    ['grafana/loki:3', 'docker.io', 'grafana/loki', '3', null],
    ['ghcr.io/a/b:1@sha256:ab', 'ghcr.io', 'a/b', '1', 'sha256:ab'],
    ['localhost:5000/x', 'localhost:5000', 'x', null, null],
    ['localhost/x', 'localhost', 'x', null, null],
  ])('%s', (image, registry, repository, tag, digest) => {
    const [stage] = stages(`FROM ${image}\n`)
    expect(['registry', 'repository', 'tag', 'digest'].map((k) => at(stage, `image.${k}`))).toEqual([
      registry,
      repository,
      tag,
      digest,
    ])
  })

  it('points at the part', () => {
    const [stage] = stages('FROM ghcr.io/a/b:1@sha256:ab AS x\n')
    expect(stage && slice(get(stage.body, 'image.tag').span)).toBe('1')
  })
})

describe('variables', () => {
  it.each([
    ['ARG V=3\nFROM alpine:$V\n', '3'],
    ['ARG V=3\nARG W=${V}.1\nFROM alpine:${W}\n', '3.1'],
    ['FROM alpine:${V:-3}\n', '3'],
    ['ARG V\nFROM alpine:${V:-3}\n', '3'],
    ['ARG V\nFROM alpine:${V}\n', '?'],
    ['ARG V\nFROM alpine:v${V}\n', '?v'],
    ['ARG V=1.2.3-rc\nFROM alpine:${V%%-*}\n', '1.2.3'],
    ['ARG V=v1\nFROM alpine:${V#v}\n', '1'],
    ['ARG V=a.b\nFROM alpine:${V/./-}\n', 'a-b'],
    ['ARG V=\nFROM alpine:3${V:+-slim}\n', '3'],
    ['FROM alpine:$UNSET\n', ''],
  ])('%j', (text, tag) => expect(at(stages(text)[0], 'image.tag')).toBe(tag))

  it('is unknown as a whole where the name is', () => {
    const [stage] = stages('ARG IMAGE\nFROM $IMAGE\n')
    expect(at(stage, 'image.name')).toBe('?')
    expect(at(stage, 'image.tag')).toBe('?')
  })

  it('keeps global arguments out of stages that do not declare them, and lets ENV win', () => {
    const m = model('ARG A=1\nFROM scratch\nWORKDIR /a$A\nARG A\nWORKDIR /b$A\nENV A=2\nWORKDIR /c$A\n')
    expect(ofKind(m, 'docker/Workdir').map((w) => at(w, 'path'))).toEqual(['/a', '/b1', '/c2'])
  })

  /** The path of each WORKDIR, which are absolute in these files. */
  const workdirs = (text: string): unknown[] => ofKind(model(text), 'docker/Workdir').map((w) => at(w, 'path'))

  it('takes whichever of ARG and ENV comes last in a stage', () => {
    const late = 'FROM scratch AS a\nENV V=env\nARG V=arg\nWORKDIR /1$V\n'
    expect(workdirs(`${late}ENV V=again\nWORKDIR /2$V\n`)).toEqual(['/1arg', '/2again'])
    expect(workdirs(`${late}FROM a\nWORKDIR /2$V\nARG V=new\nWORKDIR /3$V\n`)).toEqual(['/1arg', '/2env', '/3new'])
    expect(workdirs('ARG V=global\nFROM scratch\nENV V=env\nARG V\nWORKDIR /$V\n')).toEqual(['/global'])
  })

  it('keeps what a name stands for at an ARG without a value', () => {
    expect(workdirs('FROM scratch\nENV E=env\nARG A=own\nARG E A\nWORKDIR /$E$A\n')).toEqual(['/envown'])
    expect(workdirs('FROM scratch\nENV TARGETARCH=env\nARG TARGETARCH\nWORKDIR /$TARGETARCH\n')).toEqual(['?/'])
  })

  it('lets each argument of an ARG use those before it, in a stage and before the first', () => {
    expect(at(stages('ARG A=1 B=$A-x\nFROM alpine:$B\n')[0], 'image.tag')).toBe('1-x')
    expect(workdirs('ARG G=1\nFROM scratch\nARG G H=$G I=${H}2\nWORKDIR /$I\n')).toEqual(['/12'])
  })

  it('does not guess what a pattern with escaped wildcards takes away', () => {
    expect(workdirs('FROM scratch\nENV A=/a*b\nWORKDIR ${A#/a\\*}\n')).toEqual(['?'])
  })

  it('takes two dollar signs for a variable that is never set', () => {
    expect(workdirs('FROM scratch\nWORKDIR /$$x\n')).toEqual(['/x'])
  })

  it('knows the platform arguments before the first stage', () => {
    const m = model('ARG A=$TARGETARCH\nFROM --platform=$BUILDPLATFORM alpine:$A\nWORKDIR /$TARGETARCH\n')
    const defined = (kind: string): unknown[] =>
      ofKind(m, kind).flatMap((r) => items(fact(r, 'references')).map((use) => show(get(use, 'defined'))))
    expect(defined('docker/Arg')).toEqual([true])
    expect(defined('docker/From')).toEqual([true, true])
    expect(defined('docker/Workdir')).toEqual([false])
  })

  it('leaves platform arguments and what a base image may set unknown', () => {
    const m = model('FROM node\nARG TARGETARCH\nWORKDIR /$TARGETARCH\nUSER $SOMEBODY\n')
    expect(at(ofKind(m, 'docker/Workdir')[0], 'path')).toBe('?/')
    expect(at(ofKind(m, 'docker/User')[0], 'user')).toBe('?')
  })

  it('takes the values from before the instruction', () => {
    const m = model('FROM scratch\nENV A=1\nENV A=2 B=$A\n')
    expect(at(ofKind(m, 'docker/Env')[1], 'pairs[1].value')).toBe('1')
  })

  it('notes which variables are used and whether anything sets them', () => {
    const user = ofKind(model('FROM scratch\nUSER $A${B:-c}\n'), 'docker/User')[0]
    expect(user && items(fact(user, 'references')).map(show)).toEqual([
      { name: 'A', defined: false },
      { name: 'B', defined: true },
    ])
  })
})

describe('instructions', () => {
  it('reads copies with flags, heredocs and their source stage', () => {
    const m = model('FROM a AS b\nFROM c\nCOPY --from=0 --chmod=755 /x /y/\nCOPY <<EOF /z\nhi\nEOF\n')
    const [first, second] = ofKind(m, 'docker/Copy')
    expect(at(first, 'sources')).toEqual(['/x'])
    expect(at(first, 'destination')).toBe('/y/')
    expect(at(first, 'flags.chmod')).toBe('755')
    expect(first && show(fact(first, 'source'))).toBe('stage b')
    expect(at(second, 'sources')).toEqual([])
    expect(at(second, 'heredocs[0].text')).toBe('hi\n')
    expect(m.links.map((l) => [l.from.address, l.via, l.to.address])).toEqual([['COPY', 'from', 'stage b']])
  })

  it('takes what a trigger copies from the stages of the file that it runs in', () => {
    const m = model(
      'FROM alpine AS base\nONBUILD COPY --from=build /out /srv\nFROM alpine AS build\nFROM base AS app\nRUN true\n',
    )
    expect(m.links.map((l) => [l.from.address, l.via, l.to.address])).toEqual([
      ['stage app', 'base', 'stage base'],
      ['stage app', 'from', 'stage build'],
    ])
  })

  it('reads mounts, ports and health checks', () => {
    const m = model(
      'FROM a\nRUN --mount=type=cache,dst=/c --network=none true\nEXPOSE 80-90/TCP 1.2.3.4:8080:80\nHEALTHCHECK CMD ["a", "b"]\n',
    )
    expect(at(ofKind(m, 'docker/Run')[0], 'mounts')).toEqual([{ type: 'cache', target: '/c' }])
    expect(at(ofKind(m, 'docker/Expose')[0], 'ports')).toEqual([
      { raw: '80-90/TCP', port: 80, end: 90, protocol: 'TCP' },
      { raw: '1.2.3.4:8080:80', port: 80, protocol: 'tcp', host: '1.2.3.4:8080' },
    ])
    expect(at(ofKind(m, 'docker/Healthcheck')[0], 'args')).toEqual(['a', 'b'])
  })

  it('gives the instruction inside ONBUILD a resource of its own', () => {
    const m = model('FROM a\nONBUILD USER root\n')
    expect(ofKind(m, 'docker/User')[0]?.parent?.kind).toBe('docker/Onbuild')
    expect(at(ofKind(m, 'docker/Stage')[0], 'user')).toBe('?')
  })

  it('knows what .dockerignore keeps out', () => {
    const ignore = { '.dockerignore': '# comment\nnode_modules\n*.log\n!keep.log\ndocs/**\n' }
    const m = model(
      'FROM a\nCOPY node_modules a.log keep.log docs/x/y src/a.log /x/\nCOPY --from=b a.log /\nCOPY . .\n',
      ignore,
    )
    expect(ofKind(m, 'docker/Copy').map((c) => show(fact(c, 'ignored')))).toEqual([
      ['node_modules', 'a.log', 'docs/x/y'],
      null,
      null,
    ])
  })
})

describe('commands', () => {
  const commands = (text: string) =>
    ofKind(model(text), 'docker/Command').map((c) => [
      c.address,
      show(fact(c, 'options')),
      show(fact(c, 'operands')),
      slice(c.header),
    ])

  it('finds them in RUN with their places, across continuations', () => {
    expect(
      commands(
        'FROM a\nRUN apt-get update && \\\n  # no comment\n  apt-get install -qy -o a=b --no-install-recommends curl=1\n',
      ),
    ).toEqual([
      ['apt-get', {}, ['update'], 'apt-get update'],
      [
        'apt-get',
        { '-q': 1, '-y': 1, '-o': 'a=b', '--no-install-recommends': 1 },
        ['install', 'curl=1'],
        'apt-get install -qy -o a=b --no-install-recommends curl=1',
      ],
    ])
  })

  it('looks into the exec form, sh -c, heredocs and ONBUILD', () => {
    const text =
      'FROM a\nRUN ["pip3", "install", "a"]\nRUN ["/bin/sh", "-c", "x \\"y\\" && z"]\nRUN <<EOF\nu\nEOF\nRUN cat <<E > /f && v\nno command\nE\nONBUILD RUN w\n'
    expect(commands(text).map((c) => c[3])).toEqual([
      '"pip3", "install", "a"',
      'x \\"y\\"',
      'z',
      'u',
      'cat <<E > /f',
      'v',
      'w',
    ])
    const [pip] = ofKind(model(text), 'docker/Command')
    expect(pip && show(fact(pip, 'program'))).toBe('pip')
  })

  it('knows the values of variables', () => {
    expect(commands('FROM scratch\nARG V=1\nENV W=2\nRUN x $V $W $U\n')[0]?.[2]).toEqual(['1', '2', '?'])
  })

  it('leaves other shells alone', () => {
    expect(commands('FROM a\nSHELL ["pwsh", "-c"]\nRUN Get-Item | x\n')).toEqual([])
    expect(commands('FROM a\nRUN <<EOF\n#!/usr/bin/env python3\nimport os\nEOF\n')).toEqual([])
  })
})
