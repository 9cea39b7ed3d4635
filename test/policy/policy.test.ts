import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/engine/graph.js'
import {
  applyEdits,
  type Gap,
  get,
  items,
  type Link,
  missing,
  type Report,
  type Resource,
  type SourceFile,
  type Span,
  slice,
  unknown,
  type Value,
} from '../../src/model/index.js'
import { parseYaml } from '../../src/parsers/yaml/index.js'
import { buildBundle, loadBundle, readPolicy } from '../../src/policy/index.js'

const header = `id: k8s-test-policy
title: Something is wrong
severity: high
category: security
why: It is bad for the test.
remedy: Mend it.
`

function policy(body: string): SourceFile {
  return { path: 'policies/k8s-test-policy.yaml', text: header + body }
}

function ruleOf(body: string) {
  const { rule, problems } = readPolicy(policy(body))
  if (!rule) throw new Error(problems.map((p) => p.message).join('\n'))
  return rule
}

/** A pod and its containers as resources, from YAML. */
function pod(text: string): { resources: Resource[]; file: SourceFile } {
  const file: SourceFile = { path: 'pod.yaml', text }
  const body = parseYaml(file).tree.documents[0]?.value
  if (!body) throw new Error('no document')
  const parent = resource('k8s/Pod', 'Pod/web', 'web', body)
  const containers = items(get(body, 'spec.containers')).map((c, i) => {
    const name = get(c, 'name')
    return { ...resource('k8s/Container', `Pod/web#${i}`, name.kind === 'scalar' ? String(name.value) : '', c), parent }
  })
  return { resources: [parent, ...containers], file }
}

function resource(kind: string, address: string, name: string, body: Value): Resource {
  return { kind, address, name, body, header: { ...body.span, end: body.span.start + 1 }, extent: body.span }
}

interface Judged {
  readonly found: readonly Report[]
  readonly undecided: readonly string[]
}

function judge(body: string, text: string, links: readonly Link[] = [], gaps: readonly Gap[] = []): Judged {
  const rule = ruleOf(body)
  const { resources } = pod(text)
  const graph = buildGraph(resources, links, gaps)
  const found: Report[] = []
  const undecided: string[] = []
  const options = Object.fromEntries(Object.entries(rule.meta.options ?? {}).map(([k, o]) => [k, o.default]))
  for (const r of rule.select.flatMap((kind) => graph.ofKind(kind)))
    rule.check(r, {
      graph,
      options,
      linked: graph.linked,
      report: (f) => found.push(f),
      undecided: (_, why) => undecided.push(why ?? ''),
    })
  return { found, undecided }
}

const at = (report: Report | undefined): string => {
  if (!report) return ''
  const place: Span = 'kind' in report.at ? report.at.span : report.at
  return slice(place)
}

const web = `kind: Pod
spec:
  containers:
    - name: app
      image: nginx:latest
      securityContext:
        privileged: true # why not
      ports:
        - containerPort: 80
        - containerPort: 22
    - name: side
      image: envoy:1.2
`

describe('a policy', () => {
  it('points at the value that its path reaches', () => {
    const { found } = judge(
      `select: k8s/Container
path: securityContext.privileged
assert: value != true
message: "container {{ self.name }} of {{ self.parent.address }} is privileged: {{ value }}"
`,
      web,
    )
    expect(found).toHaveLength(1)
    expect(at(found[0])).toBe('true')
    expect(found[0]?.message).toBe('container app of Pod/web is privileged: true')
  })

  it('steps through lists', () => {
    const { found } = judge('select: k8s/Pod\npath: spec.containers.ports.containerPort\nassert: value != 22\n', web)
    expect(found.map(at)).toEqual(['22'])
    expect(found[0]?.message).toBe('Something is wrong')
  })

  it('without a path points at what was read last', () => {
    const { found } = judge('select: k8s/Container\nassert: \'!self.body.image.endsWith(":latest")\'\n', web)
    expect(found.map(at)).toEqual(['nginx:latest'])
  })

  it('without a path points at the list that holds nothing of the kind, not at its last item', () => {
    const { found } = judge(
      'select: k8s/Container\nwhere: self.name == "app"\nassert: self.body.ports.exists(p, p.containerPort == 443)\n',
      web,
    )
    expect(found.map(at)).toEqual(['- containerPort: 80\n        - containerPort: 22'])
  })

  it('without a path points at the item that should not be there', () => {
    const { found } = judge('select: k8s/Container\nassert: "!self.body.ports.exists(p, p.containerPort == 22)"\n', web)
    expect(found.map(at)).toEqual(['22'])
    const all = judge('select: k8s/Container\nassert: self.body.ports.all(p, p.containerPort != 22)\n', web)
    expect(all.found.map(at)).toEqual(['22'])
  })

  it('is narrowed by where, and sees variables and options', () => {
    const { found } = judge(
      `select: k8s/Container
where: self.name in options.names
options:
  names: { type: string-list, default: [side], description: Which containers. }
  port: { type: integer, default: 80, description: Which port. }
variables:
  image: self.body.image
  parts: variables.image.split(":")
assert: variables.parts[1] == "1.3" && options.port == 80
message: "{{ variables.parts[0] }} has the tag {{ variables.parts[1] }}, not among {{ options.names }}"
`,
      web,
    )
    expect(found.map((f) => f.message)).toEqual(['envoy has the tag 1.2, not among [side]'])
  })

  it('has rows', () => {
    const { found } = judge(
      `assert: value != "nginx:latest" && value != 22
rows:
  - { select: k8s/Container, path: image, message: "image {{ value }}" }
  - { select: k8s/Pod, path: spec.containers.ports.containerPort, message: "port {{ value }}" }
`,
      web,
    )
    expect(found.map((f) => f.message).sort()).toEqual(['image nginx:latest', 'port 22'])
  })

  it('follows links, and knows when they are incomplete', () => {
    const body = 'select: k8s/Container\nassert: linked("k8s/Service").exists(s, s.name == "web")\n'
    expect(judge(body, web).found).toHaveLength(2)
    const doubted = judge(body, web, [], [{ kinds: 'k8s/*', why: 'a chart was not rendered' }])
    expect(doubted.found).toEqual([])
    expect(doubted.undecided).toEqual(['a chart was not rendered', 'a chart was not rendered'])
  })

  it('reaches parts, ancestors and all resources', () => {
    const body = `select: k8s/Pod
assert: parts("k8s/Container").all(c, c.ancestor("k8s/Pod").kind == "k8s/Pod") && resources("k8s/*").size() == 4
`
    expect(judge(body, web).found).toHaveLength(1)
    expect(judge(body.replace('== 4', '== 3'), web).found).toEqual([])
  })

  it('says in messages how a value stands', () => {
    const body = `select: k8s/Container
path: securityContext.privileged
assert: false
message: "{{ self.name }} {{ state(value) }}, its image {{ state(self.body.image) }}, itself {{ state(self.body) }}"
`
    expect(judge(body, web).found.map((f) => f.message)).toEqual([
      'app is `true`, its image is `nginx:latest`, itself is set',
      'side is not set, its image is `envoy:1.2`, itself is set',
    ])
  })

  it('is a crash where its expression fails', () => {
    expect(() => judge('select: k8s/Container\nassert: self.body.replicas < 3\n', web)).toThrow(
      /`assert` failed at 1:1: `<` is not defined for null_type and int; is the field set\?[\s\S]*\^/,
    )
  })

  it('is a crash where it would never end', () => {
    const loops = 'lists.range(1000).all(a, lists.range(1000).all(b, lists.range(1000).all(c, a + b + c >= 0)))'
    expect(() => judge(`select: k8s/Pod\nassert: ${loops}\n`, web)).toThrow(/the budget of steps is spent/)
  })

  it('prints a long value shortened, unless it is the whole message', () => {
    const text = `kind: Pod\nspec: { containers: [{ name: app, image: ${'x'.repeat(300)} }] }\n`
    const message = (template: string) =>
      judge(`select: k8s/Container\npath: image\nassert: value == null\nmessage: "${template}"\n`, text).found[0]
        ?.message
    expect(message('image {{ value }}')).toBe(`image ${'x'.repeat(119)}…`)
    expect(message('{{ value }}')).toBe('x'.repeat(300))
  })

  it('prints neither secrets nor line breaks, and no value is a template', () => {
    const rule = ruleOf('select: k8s/Container\npath: image\nassert: "false"\nmessage: "image {{ value }}"\n')
    const [, container] = pod(web).resources
    if (!container) throw new Error('no container')
    const print = (image: string, sensitive: boolean): string => {
      const messages: string[] = []
      const entries = new Map<string, Value>([
        ['image', { kind: 'scalar', value: image, span: container.header, sensitive }],
      ])
      const body: Value = { kind: 'map', entries, open: false, span: container.header }
      const graph = buildGraph([], [], [])
      rule.check(
        { ...container, body },
        { graph, options: {}, linked: graph.linked, report: (f) => messages.push(f.message), undecided: () => {} },
      )
      return messages.join()
    }
    expect(print('x{{ self.name }}', false)).toBe('image x{{ self.name }}')
    expect(print('a\nb\u001b[31m', false)).toBe('image a b [31m')
    expect(print('x'.repeat(500), false).length).toBeLessThan(140)
    expect(print('hunter2', true)).toBe('image (sensitive)')
  })
})

describe('each', () => {
  const ports = `select: k8s/Pod
each: self.body.spec.containers
variables:
  name: item.name
where: item.name != "side"
path: ports.containerPort
assert: value != 22
message: "{{ variables.name }} opens {{ value }}"
fix: { set: 2222 }
`

  it('judges items one by one, and the path starts from them', () => {
    const { found, undecided } = judge(ports, web)
    expect(found.map(at)).toEqual(['22'])
    expect(found[0]?.message).toBe('app opens 22')
    expect(found[0]?.fix?.edits.map((e) => [slice(e.span), e.newText])).toEqual([['22', '2222']])
    expect(undecided).toEqual([])
  })

  it('without a path points into the item, or at it', () => {
    const body = (assert: string): string => `select: k8s/Pod\neach: self.body.spec.containers\nassert: ${assert}\n`
    expect(judge(body('"!item.image.endsWith(\'latest\')"'), web).found.map(at)).toEqual(['nginx:latest'])
    expect(judge(body('item.ports != null'), web).found.map((f) => at(f).slice(0, 10))).toEqual(['name: side'])
  })

  it('has nothing to say where there is nothing', () => {
    const absent = ports.replace('.containers', '.initContainers')
    expect(judge(absent, web)).toEqual({ found: [], undecided: [] })
  })

  it('judges other resources at their own places', () => {
    const body = 'select: k8s/Pod\neach: parts("k8s/Container")\npath: image\nassert: value != "envoy:1.2"\n'
    expect(judge(body, web).found.map(at)).toEqual(['envoy:1.2'])
  })

  it('judges what was computed, which stands nowhere', () => {
    const body =
      'select: k8s/Pod\neach: self.body.spec.containers.map(c, c.name)\nassert: item != "side"\nmessage: not {{ item }}\n'
    expect(judge(body, web).found.map((f) => f.message)).toEqual(['not side'])
    expect(() => judge(body.replace('assert', 'path: x\nassert'), web)).toThrow('`path` needs items')
  })

  it('is undecided where the list is not known or may hold more, and nothing else was found', () => {
    const { resources } = pod(web)
    const verdicts = (containers: Value): readonly string[] => {
      const said: string[] = []
      const [whole] = resources
      if (!whole) throw new Error('no pod')
      const spec: Value = {
        kind: 'map',
        entries: new Map([['containers', containers]]),
        open: false,
        span: whole.header,
      }
      const body: Value = { kind: 'map', entries: new Map([['spec', spec]]), open: false, span: whole.header }
      const graph = buildGraph([], [], [])
      ruleOf(ports).check(
        { ...whole, body },
        {
          graph,
          options: {},
          linked: graph.linked,
          report: (f) => said.push(f.message),
          undecided: (_, why) => said.push(why ?? ''),
        },
      )
      return said
    }
    const containers = get(resources[0]?.body ?? missing(pod(web).resources[0]?.header as Span), 'spec.containers')
    if (containers.kind !== 'list') throw new Error('no containers')
    const [first, second] = containers.items
    if (!first || !second) throw new Error('no two containers')
    expect(verdicts(unknown('a variable', containers.span))).toEqual(['a variable'])
    expect(verdicts({ ...containers, items: [second], open: true })).toEqual(['there may be more than can be seen'])
    expect(verdicts({ ...containers, items: [first, second], open: true })).toEqual(['app opens 22'])
    expect(verdicts({ ...containers, items: [unknown('a template', containers.span)] })).toHaveLength(1)
  })

  it('can name neither the item nor a variable that names it', () => {
    const messages = (each: string): readonly string[] =>
      readPolicy(
        policy(`select: k8s/Pod\neach: ${each}\nvariables: { a: item.name }\nassert: item != null\n`),
      ).problems.map((p) => p.message)
    expect(messages('item.name')).toEqual([expect.stringContaining('`each`: ')])
    expect(messages('variables.a')).toEqual([expect.stringContaining('`each`: ')])
    expect(messages('self.body')).toEqual([])
  })
})

describe('fixes', () => {
  const fixed = (body: string, text: string): string => {
    const { found } = judge(body, text)
    return applyEdits(
      text,
      found.flatMap((f) => f.fix?.edits ?? []),
    )
  }

  it('set a value that is there, and leave its comment', () => {
    const body = 'select: k8s/Container\npath: securityContext.privileged\nassert: value != true\nfix: { set: false }\n'
    expect(fixed(body, web)).toBe(web.replace('privileged: true', 'privileged: false'))
    expect(judge(body, web).found[0]?.fix?.title).toBe('Set `securityContext.privileged` to `false`')
  })

  it('set a value that is absent, with what is missing above it', () => {
    const body =
      'select: k8s/Container\npath: securityContext.runAsNonRoot\nassert: value == true\nfix: { set: true }\n'
    expect(fixed(body, web)).toBe(
      web
        .replace('# why not\n', '# why not\n        runAsNonRoot: true\n')
        .replace('    - name: side\n', '    - name: side\n      securityContext:\n        runAsNonRoot: true\n'),
    )
    expect(fixed(body, 'spec: { containers: [{ name: a }] }')).toBe(
      'spec: { containers: [{ securityContext: { runAsNonRoot: true }, name: a }] }',
    )
  })

  it('delete a line, and the mapping that it would leave empty', () => {
    const body =
      'select: k8s/Container\npath: securityContext.privileged\nassert: value != true\nfix: { delete: true }\n'
    expect(fixed(body, web)).toBe(web.replace(/ *securityContext:\n *privileged: true # why not\n/, ''))
    const shared = web.replace('privileged: true', 'privileged: true\n        runAsUser: 1')
    expect(fixed(body, shared)).toBe(shared.replace(/ *privileged: true\n/, ''))
    const explained = web.replace('securityContext:', 'securityContext:\n        # as agreed')
    expect(fixed(body, explained)).toBe(explained)
  })

  it('add an item to a list, in every form it may have', () => {
    const body = `select: k8s/Container
assert: self.body.args.exists(a, a == "-x")
fix: { path: args, add: "-x" }
`
    const of = (args: string): string => `spec:\n  containers:\n    - name: a\n${args}`
    const cases: readonly (readonly [string, string])[] = [
      ['      args: [a, b] # two\n', '      args: [a, b, "-x"] # two\n'],
      ['      args: []\n', '      args: ["-x"]\n'],
      [
        '      args: [\n        a,\n        b\n      ]\n',
        '      args: [\n        a,\n        b,\n        "-x"\n      ]\n',
      ],
      [
        '      args:\n      - a # first\n      image: b\n',
        '      args:\n      - a # first\n      - "-x"\n      image: b\n',
      ],
      ['      args:\n        - a', '      args:\n        - a\n        - "-x"'],
      ['      args:\r\n        - a\r\n', '      args:\r\n        - a\r\n        - "-x"\r\n'],
      [
        '      args:\n        - |\n          a\n          b\n',
        '      args:\n        - |\n          a\n          b\n        - "-x"\n',
      ],
      ['', '      args: ["-x"]\n'],
    ]
    for (const [before, after] of cases) {
      expect(fixed(body, of(before))).toBe(of(after))
      expect(judge(body, of(after)).found).toEqual([])
    }
    const [first] = judge(body, of('      args: [a]\n')).found
    expect(first?.fix?.title).toBe('Add `-x` to `args`')
  })

  it('add nothing where the list is something else', () => {
    const body = 'select: k8s/Container\nassert: self.body.args == "x"\nfix: { path: args, add: y }\n'
    expect(judge(body, 'spec: { containers: [{ name: a, args: 3 }] }').found.map((f) => f.fix)).toEqual([undefined])
  })

  it('quote texts that would mean something else', () => {
    const body = (set: string): string =>
      `select: k8s/Container\npath: image\nassert: value == ${set}\nfix: { set: ${set} }\n`
    expect(fixed(body('"yes"'), web)).toContain('image: "yes"')
    expect(fixed(body('"registry.example/app"'), web)).toContain('image: registry.example/app\n')
  })
})

describe('a bundle', () => {
  it('holds policies that judge like those they were made of', async () => {
    const file = policy('select: k8s/Container\npath: image\nassert: value != "nginx:latest"\n')
    const json = buildBundle([file], { rules: [], retired: [] })
    const [rule] = await loadBundle(json)
    expect(rule?.meta).toMatchObject({ id: 'k8s-test-policy', severity: 'high', confidence: 'high' })
    expect(rule?.select).toEqual(['k8s/Container'])
  })
})
