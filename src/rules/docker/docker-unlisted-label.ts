import { defineRule, get, items, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-unlisted-label',
    title: 'Label that is not on the list',
    severity: 'low',
    confidence: 'high',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { hadolint: ['DL3050'] },
    why: 'A label that no tool of yours reads is a misspelling of one that is read, or clutter.',
    remedy: 'Correct the key, or add it to the option `allowed`.',
    references: ['https://docs.docker.com/engine/manage-resources/labels/'],
    options: {
      allowed: { type: 'string-list', default: [], description: 'Keys of labels that may be used. Empty: all.' },
    },
  },
  select: 'docker/Label',
  check({ body }, { report, options }) {
    const allowed = Array.isArray(options.allowed) ? options.allowed.map(String) : []
    if (allowed.length === 0) return
    for (const pair of items(get(body, 'pairs'))) {
      const key = get(pair, 'key')
      if (key.kind === 'scalar' && !allowed.includes(text(key)))
        report({ at: key, message: `\`${text(key)}\` is not on the list` })
    }
  },
})
