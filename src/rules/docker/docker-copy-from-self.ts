import { ancestor, defineRule, fact, get, printable, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-copy-from-self',
    title: '`COPY --from` names its own stage',
    severity: 'critical',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3023'], trivy: ['DS-0006'] },
    why: 'A stage cannot copy from itself: the build fails.',
    remedy: 'Name the stage that has the files, or copy with `RUN cp`.',
    references: ['https://docs.docker.com/reference/dockerfile/#copy---from'],
  },
  select: 'docker/Copy',
  check(copy, { report }) {
    if (copy.parent?.kind === 'docker/Onbuild') return
    const stage = ancestor(copy, (r) => r.kind === 'docker/Stage')
    const from = get(copy.body, 'flags.from')
    const name = text(from).toLowerCase()
    if (!stage || name === '' || fact(copy, 'source').kind !== 'missing') return
    const own = [text(get(stage.body, 'name')).toLowerCase(), printable(get(stage.body, 'index'))]
    if (own.includes(name)) report({ at: from, message: `\`${text(from)}\` is the stage this is in` })
  },
})
