import { defineRule, equals, type Fix, fact, get, items, printable, slice, span, text } from '../../model/index.js'

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
    const commands = graph
      .parts(run, 'docker/Command')
      .filter((c) => equals(get(c.body, 'context'), 'script') !== false)
    const last = commands.at(-1)
    const piped = last && Number(printable(get(last.body, 'pipeline.length'), '2')) > 1
    if (!last || piped || text(get(last.body, 'name')) !== 'cd') return
    const [directory] = items(fact(last, 'operands'))
    const { file, start, end } = run.extent
    const whole =
      commands.length === 1 && get(run.body, 'flags').kind === 'missing' && get(run.body, 'heredocs').kind === 'missing'
    const newText =
      directory && whole && /^[\w./-]+$/.test(slice(directory.span)) ? `WORKDIR ${slice(directory.span)}` : ''
    const fix: Fix = { title: 'Write WORKDIR', safety: 'suggested', edits: [{ span: span(file, start, end), newText }] }
    report({ at: last.header, message: 'the next step starts in the WORKDIR again', ...(newText ? { fix } : {}) })
  },
})
