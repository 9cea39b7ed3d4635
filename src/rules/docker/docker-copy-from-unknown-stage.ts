import { defineRule, fact, get, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-copy-from-unknown-stage',
    title: '`COPY --from` names no stage before it',
    severity: 'medium',
    confidence: 'medium',
    category: 'correctness',
    preset: 'strict',
    since: '0.1.0',
    aliases: { hadolint: ['DL3022'] },
    why: 'A name that is no earlier stage is taken for an image of Docker Hub, or fails.',
    remedy:
      'Name an earlier stage; write an image with its tag, so that it is seen as one. Declare contexts of `--build-context` to be expected by an ignore comment.',
    references: ['https://docs.docker.com/reference/dockerfile/#copy---from'],
  },
  select: 'docker/Copy',
  check(copy, { report, undecided }) {
    const from = get(copy.body, 'flags.from')
    if (from.kind === 'unknown') undecided(from)
    const name = text(from)
    if (name === '' || /[:/@]/.test(name) || fact(copy, 'source').kind !== 'missing') return
    report({ at: from, message: `no stage before this one is named \`${name}\`` })
  },
})
