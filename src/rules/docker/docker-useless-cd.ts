import {
  defineRule,
  type Edit,
  equals,
  fact,
  fixedBy,
  get,
  isChain,
  items,
  lineBreakOf,
  printable,
  type Resource,
  slice,
  text,
} from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-useless-cd',
    title: '`cd` that ends with its step',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3003'], trivy: ['DS-0013'] },
    why: 'Each `RUN` starts in the `WORKDIR`: a `cd` as the last command has no effect on what follows.',
    remedy: 'Write `WORKDIR`.',
    references: ['https://docs.docker.com/build/building/best-practices/#workdir'],
  },
  select: 'docker/Run',
  check(run, { report, graph }) {
    const all = graph.parts(run, 'docker/Command')
    if (!all.some((c) => c.name === 'cd')) return
    const commands = all.filter((c) => equals(get(c.body, 'context'), 'script') !== false)
    const last = commands.at(-1)
    const piped = last && Number(printable(get(last.body, 'pipeline.length'), '2')) > 1
    if (!last || piped || text(get(last.body, 'name')) !== 'cd') return
    report({
      at: last.header,
      message: 'the next step starts in the WORKDIR again',
      ...fixedBy('Write WORKDIR', 'suggested', workdirEdit(run, commands)),
    })
  },
})

/** `WORKDIR` in place of the step, or after it where it does something else before. */
function workdirEdit(run: Resource, commands: readonly Resource[]): Edit | undefined {
  const [last, before] = [commands.at(-1), commands.at(-2)]
  const script = get(run.body, 'command').span
  const [directory] = last ? items(fact(last, 'operands')) : []
  if (!last || !directory || last.header.end !== script.end || get(run.body, 'heredocs').kind !== 'missing')
    return undefined
  if (!/^[\w./-]+$/.test(slice(directory.span)) || run.parent?.kind !== 'docker/Stage') return undefined
  const workdir = `WORKDIR ${slice(directory.span)}`
  if (!before) return get(run.body, 'flags').kind === 'missing' ? { span: run.extent, newText: workdir } : undefined
  const between = { ...script, start: before.header.end, end: last.header.start }
  if (!isChain(commands) || !/^[\s\\]*&&[\s\\]*$/.test(slice(between))) return undefined
  return { span: { ...script, start: before.header.end }, newText: `${lineBreakOf(script)}${workdir}` }
}
