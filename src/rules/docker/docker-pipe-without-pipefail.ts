import { defineRule, equals, fact, get, isTrue, items, printable, text, type Value } from '../../model/index.js'

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
    const shell = fact(run, 'shell')
    const [program, ...options] = items(shell).map((w) => text(w))
    if (shell.kind !== 'list' || (failsOnPipes(program) && options.some((o) => o === 'pipefail'))) return
    const reported = new Set<string>()
    for (const { body, header } of graph.parts(run, 'docker/Command')) {
      if (maySetPipefail(body)) return
      const id = printable(get(body, 'pipeline.id'))
      const length = get(body, 'pipeline.length')
      const last = length.kind !== 'scalar' || equals(get(body, 'pipeline.index'), Number(length.value) - 1) !== false
      const nested = get(body, 'wrappers').kind !== 'list' || items(get(body, 'wrappers')).length > 0
      const name = get(body, 'name')
      const safe = name.kind !== 'scalar' || harmless.has(text(name)) || isTrue(get(body, 'conditional')) !== false
      if (
        id === '' ||
        last ||
        nested ||
        safe ||
        reported.has(id) ||
        equals(get(body, 'context'), 'condition') !== false
      )
        continue
      reported.add(id)
      report({ at: header, message: `nobody notices when \`${text(name)}\` fails` })
    }
  },
})

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
