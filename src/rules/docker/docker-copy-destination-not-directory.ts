import { defineRule, fixedBy, get, items, slice, text } from '../../model/index.js'

/** `COPY file:<hash> in /x` is what the history of an image shows, not what a build runs. */
const historic = /^(file|dir|multi):[0-9a-f]{64}$/

export default defineRule({
  meta: {
    id: 'docker-copy-destination-not-directory',
    title: 'Several sources, but the destination is not written as a directory',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3021'], trivy: ['DS-0011'] },
    why: 'With several sources the destination must be a directory and end in a slash; otherwise the build fails.',
    remedy: 'End the destination with `/`.',
    references: ['https://docs.docker.com/reference/dockerfile/#destination'],
  },
  select: 'docker/Copy',
  check({ body }, { report, undecided }) {
    const sources = items(get(body, 'sources'))
    const destination = get(body, 'destination')
    if (sources.length + items(get(body, 'heredocs')).length < 2 || historic.test(text(sources[0] ?? destination)))
      return
    if (destination.kind === 'unknown') undecided(destination)
    const path = text(destination)
    if (destination.kind !== 'scalar' || /(^|[/\\])\.{0,2}$/.test(path)) return
    const written = slice(destination.span)
    const quote = /["']$/.exec(written)?.[0].length ?? 0
    const end = destination.span.end - quote
    const isLiteral = written.slice(quote, written.length - quote) === path
    const edit = isLiteral ? { span: { ...destination.span, start: end, end }, newText: '/' } : undefined
    report({
      at: destination,
      message: `\`${path}\` gets ${sources.length} sources`,
      ...fixedBy('End it with `/`', 'safe', edit),
    })
  },
})
