import { defineRule, equals, get, items, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-empty-label',
    title: 'Label without a value',
    severity: 'low',
    confidence: 'high',
    category: 'maintainability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { hadolint: ['DL3051'] },
    why: 'An empty label says that somebody meant to say something.',
    remedy: 'Fill it in, or delete it.',
    references: ['https://docs.docker.com/engine/manage-resources/labels/'],
  },
  select: 'docker/Label',
  check({ body }, { report, undecided }) {
    for (const pair of items(get(body, 'pairs'))) {
      const value = get(pair, 'value')
      if (value.kind === 'unknown' && !value.prefix) undecided(value)
      else if (equals(value, '') === true)
        report({ at: get(pair, 'key'), message: `\`${text(get(pair, 'key'))}\` is empty` })
    }
  },
})
