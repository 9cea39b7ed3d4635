import {
  defineRule,
  equals,
  type Fix,
  fact,
  fixedBy,
  type Graph,
  get,
  instructionBefore,
  isTrue,
  items,
  printable,
  type Resource,
  slice,
  text,
  type Value,
} from '../../model/index.js'

/** Commands whose failure nobody needs to hear of. */
const harmless: ReadonlySet<string> = new Set([
  'echo',
  'printf',
  'yes',
  'cat',
  'true',
  ':',
  'pwd',
  'whoami',
  'id',
  'uname',
  'date',
  'env',
])

export default defineRule({
  meta: {
    id: 'docker-pipe-without-pipefail',
    title: 'Pipe that hides the failure of its first command',
    severity: 'medium',
    confidence: 'medium',
    category: 'reliability',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL4006'] },
    why: 'The shell looks at the last command of a pipe only: a download that fails halfway leaves a layer that looks fine.',
    remedy: 'Set `SHELL ["/bin/bash", "-o", "pipefail", "-c"]` before, or begin the command with `set -o pipefail`.',
    references: ['https://docs.docker.com/build/building/best-practices/#using-pipes'],
  },
  select: 'docker/Run',
  check(run, { report, graph }) {
    const found = unnoticed(run, graph)
    found.forEach(({ header, body }, i) => {
      const message = `nobody notices when \`${text(get(body, 'name'))}\` fails`
      report({ at: header, message, ...(i === 0 ? fixOf(run, graph) : {}) })
    })
  },
})

/** The first command of each pipe that nobody hears of when it fails. */
function unnoticed(run: Resource, graph: Graph): readonly Resource[] {
  if (!slice(run.extent).includes('|')) return []
  const shell = fact(run, 'shell')
  const [program, ...options] = items(shell).map((w) => text(w))
  if (shell.kind !== 'list' || (failsOnPipes(program) && options.some((o) => o === 'pipefail'))) return []
  const found = new Map<string, Resource>()
  for (const command of graph.parts(run, 'docker/Command')) {
    const { body } = command
    if (maySetPipefail(body)) break
    const length = get(body, 'pipeline.length')
    const last = length.kind !== 'scalar' || equals(get(body, 'pipeline.index'), Number(length.value) - 1) !== false
    if (last) continue
    const id = printable(get(body, 'pipeline.id'))
    const nested = get(body, 'wrappers').kind !== 'list' || items(get(body, 'wrappers')).length > 0
    const name = get(body, 'name')
    const safe = name.kind !== 'scalar' || harmless.has(text(name)) || isTrue(get(body, 'conditional')) !== false
    const isJudged = id !== '' && !nested && !safe && equals(get(body, 'context'), 'condition') === false
    if (isJudged && !found.has(id)) found.set(id, command)
  }
  return [...found.values()]
}

function maySetPipefail(body: Value): boolean {
  const name = get(body, 'name')
  const args = get(body, 'args')
  if (name.kind === 'unknown') return true
  return (
    text(name) === 'set' &&
    (args.kind !== 'list' || args.items.some((a) => a.kind === 'unknown' || text(a) === 'pipefail'))
  )
}

/** Plain sh ignores the option, or refuses it. */
function failsOnPipes(program = ''): boolean {
  return /(^|\/)(bash|zsh|ksh|ash)$/.test(program)
}

/** Official images that hold bash, if not in a variant with another system. */
const withBash: ReadonlySet<string> = new Set(
  (
    'almalinux amazonlinux archlinux bash buildpack-deps centos debian fedora gcc golang maven node opensuse ' +
    'oraclelinux perl php pypy python rockylinux ruby rust ubuntu'
  ).split(' '),
)

/** `SHELL` before the first step of a stage that needs it, where it is known which shell the image has. */
function fixOf(run: Resource, graph: Graph): { readonly fix?: Fix } {
  const { parent } = run
  if (parent?.kind !== 'docker/Stage') return {}
  const before = graph
    .parts(parent, 'docker/Run')
    .filter((r) => r.parent === parent && r.header.start < run.header.start)
  const words = shellOf(run, imageOf(parent, graph))
  if (!words || before.some((r) => unnoticed(r, graph).length > 0)) return {}
  const line = `SHELL [${words.map((w) => JSON.stringify(w)).join(', ')}]`
  return fixedBy('Set a shell that fails with any command of a pipe', 'suggested', instructionBefore(run, line))
}

function imageOf(stage: Resource, graph: Graph): Value {
  // Links lead both ways: stages built from this one come after it.
  const base = graph.linked(stage, 'docker/Stage', 'base').found.find((s) => s.header.start < stage.header.start)
  return base ? imageOf(base, graph) : get(stage.body, 'image')
}

function shellOf(run: Resource, image: Value): readonly string[] | undefined {
  const set = items(fact(run, 'shell')).map((w) => text(w))
  const [program = ''] = set
  if (failsOnPipes(program)) return set.length === 2 && set[1] === '-c' ? [program, '-o', 'pipefail', '-c'] : undefined
  const tag = get(image, 'tag')
  const isOfficial =
    text(get(image, 'registry')) === 'docker.io' && text(get(image, 'repository')).startsWith('library/')
  if (program !== '/bin/sh' || set.length !== 2 || !isOfficial || tag.kind !== 'scalar') return undefined
  const name = text(get(image, 'name'))
  if (name === 'alpine' || /(^|-)alpine/.test(text(tag))) return ['/bin/ash', '-eo', 'pipefail', '-c']
  return withBash.has(name) && !/windows|nanoserver/.test(text(tag)) ? ['/bin/bash', '-o', 'pipefail', '-c'] : undefined
}
