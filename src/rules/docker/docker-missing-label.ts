import { defineRule, get, isTrue } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-missing-label',
    title: 'Required label is missing',
    severity: 'low',
    confidence: 'high',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { hadolint: ['DL3049'] },
    why: 'Inventory, support and clean-up find images by their labels; one without them belongs to nobody.',
    remedy: 'Add the label to the final stage.',
    references: ['https://specs.opencontainers.org/image-spec/annotations/'],
    options: {
      labels: { type: 'string-list', default: [], description: 'Keys of the labels every final stage must have.' },
    },
  },
  select: 'docker/Stage',
  check({ body, header, address }, { report, options }) {
    const labels = get(body, 'labels')
    if (isTrue(get(body, 'final')) !== true || labels.kind !== 'map' || !Array.isArray(options.labels)) return
    for (const label of options.labels.map(String)) {
      const written = labels.entries.has(label)
      if (!written) report({ at: header, message: `${address} has no label \`${label}\`` })
    }
  },
})
