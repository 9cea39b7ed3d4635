import {
  defineRule,
  type Fix,
  fixedBy,
  type Graph,
  get,
  isTrue,
  joiningEdit,
  type Resource,
  slice,
} from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-consecutive-run',
    title: '`RUN`s that could be one',
    severity: 'info',
    confidence: 'medium',
    category: 'cost',
    preset: 'strict',
    since: '0.1.0',
    aliases: { hadolint: ['DL3059'] },
    why: 'Each `RUN` is a layer: what one creates and the next deletes stays in the image.',
    remedy:
      'Join the commands with `&&`, or use a heredoc. In build stages single steps are better for the cache, and not reported.',
    references: ['https://docs.docker.com/build/building/best-practices/#run'],
  },
  select: 'docker/Stage',
  check(stage, { report, graph }) {
    if (isTrue(get(stage.body, 'shipped')) !== true) return
    let before: Resource | undefined
    for (const instruction of graph.parts(stage).filter((r) => r.parent === stage)) {
      const single = instruction.kind === 'docker/Run' && graph.parts(instruction, 'docker/Command').length <= 1
      if (single && before && flags(before) === flags(instruction) && get(before.body, 'flags').kind !== 'unknown') {
        const related = [{ at: before.header, message: 'the RUN before' }]
        report({
          at: instruction.header,
          message: 'could be part of the RUN before',
          related,
          ...fixOf(before, instruction, graph),
        })
      }
      before = single ? instruction : undefined
    }
  },
})

function flags({ body }: Resource): string {
  const options = get(body, 'flags')
  return options.kind === 'missing' ? '' : slice(options.span)
}

/** Commands that change what runs after them in the same shell. */
const lasting: ReadonlySet<string> = new Set(['cd', 'export', 'set', 'umask', 'ulimit', 'source', '.', 'alias'])

function fixOf(before: Resource, run: Resource, graph: Graph): { readonly fix?: Fix } {
  const first = graph.parts(before, 'docker/Command')
  const isPlain = [...first, ...graph.parts(run, 'docker/Command')].every((c) => !lasting.has(c.name))
  return isPlain ? fixedBy('Join the steps', 'suggested', joiningEdit(before, run, first)) : {}
}
