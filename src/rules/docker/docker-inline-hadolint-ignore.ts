import { defineRule, fact, items, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-inline-hadolint-ignore',
    title: 'Inline `hadolint ignore`',
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { hadolint: ['DL1001'] },
    why: 'Inline exceptions escape review: nobody sees all of them in one place.',
    remedy: 'Keep exceptions in the configuration, with owner and end date.',
    references: ['https://github.com/hadolint/hadolint/wiki/DL1001'],
  },
  select: 'docker/File',
  check(file, { report }) {
    for (const comment of items(fact(file, 'comments'))) {
      if (/^#\s*hadolint\s+((global|stage)\s+)?ignore\s*=/.test(text(comment)))
        report({ at: comment, message: 'an exception in the file' })
    }
  },
})
