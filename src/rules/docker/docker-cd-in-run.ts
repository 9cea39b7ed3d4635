import {
  defineRule,
  type Fix,
  fact,
  fixedBy,
  type Graph,
  get,
  insertAfter,
  instructionBefore,
  isChain,
  items,
  lineBreakOf,
  type Resource,
  slice,
  text,
} from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-cd-in-run',
    title: '`cd` inside a step',
    severity: 'info',
    confidence: 'medium',
    category: 'maintainability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { hadolint: ['DL3003'], trivy: ['DS-0013'] },
    why: 'Where commands run is easier to see, and to keep, with an instruction of its own.',
    remedy: 'Write `WORKDIR` before the step, unless the change of directory is for a few of its commands only.',
    references: ['https://docs.docker.com/build/building/best-practices/#workdir'],
  },
  select: 'docker/Run',
  check(run, { report, graph }) {
    const commands = graph.parts(run, 'docker/Command').filter((c) => text(get(c.body, 'context')) === 'script')
    for (const command of commands.slice(0, -1)) {
      const name = get(command.body, 'name')
      if (text(name) !== 'cd') continue
      const isFirst = command === commands[0]
      report({ at: name, message: 'this could be a WORKDIR', ...(isFirst ? fixOf(run, graph) : {}) })
    }
  },
})

/** `WORKDIR` before the step, and back after it, where it is known what was set before. */
function fixOf(run: Resource, graph: Graph): { readonly fix?: Fix } {
  const [cd, next, ...others] = graph.parts(run, 'docker/Command')
  const before = fact(run, 'workdir')
  const isKnown = text(before) === '/' || (!before.origin && slice(before.span) === text(before))
  const isPlain = isKnown && get(run.body, 'heredocs').kind === 'missing' && run.parent?.kind === 'docker/Stage'
  if (!cd || !next || !isPlain || !/^\//.test(text(before)) || text(get(next.body, 'after')) !== '&&') return {}
  const script = get(run.body, 'command').span
  const [directory] = items(fact(cd, 'operands'))
  const between = { ...script, start: cd.header.start, end: next.header.start }
  const isOnly = isChain([cd, next, ...others]) && [next, ...others].every((c) => c.name !== 'cd')
  const isLiteral =
    directory && /^(?:\/|\w)[\w./-]*$/.test(slice(directory.span)) && cd.header.end === directory.span.end
  if (!directory || !isOnly || !isLiteral || cd.header.start !== script.start || slice(between).includes('#')) return {}
  const target = text(directory)
  const path = target.startsWith('/') ? target : `${text(before).replace(/\/$/, '')}/${target}`
  const newline = lineBreakOf(script)
  return fixedBy(
    'Write WORKDIR',
    'suggested',
    instructionBefore(run, `WORKDIR ${path}`),
    { span: between, newText: '' },
    insertAfter(run.extent, `${newline}WORKDIR ${text(before)}`),
  )
}
