import { defineRule, get, items, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-whole-filesystem-copied',
    title: 'Whole file system copied from another stage',
    severity: 'low',
    confidence: 'medium',
    category: 'maintainability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { hadolint: ['DL3067'] },
    why: 'Everything comes along, also what the stage was split off to leave behind: caches, sources, credentials, tools.',
    remedy: 'Copy the files that are needed.',
    references: ['https://docs.docker.com/reference/dockerfile/#copy---from'],
  },
  select: 'docker/Copy',
  check({ body }, { report }) {
    if (get(body, 'flags.from').kind === 'missing') return
    for (const source of items(get(body, 'sources'))) {
      if (/^\/(\*|\.)?$/.test(text(source)))
        report({ at: source, message: `copies all of \`${text(get(body, 'flags.from'))}\`` })
    }
  },
})
