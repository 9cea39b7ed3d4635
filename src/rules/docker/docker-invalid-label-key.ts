import { defineRule, fixedBy, get, items, slice, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-invalid-label-key',
    title: 'Label key that breaks the conventions',
    severity: 'low',
    confidence: 'high',
    category: 'maintainability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { hadolint: ['DL3048'] },
    why: 'Keys of capitals and odd characters get lost in tools that follow the guidelines; some prefixes belong to Docker.',
    remedy:
      'Use lower-case letters, digits, single dots and hyphens, begin with a letter, and prefix keys for others with a domain of yours in reverse.',
    references: ['https://docs.docker.com/engine/manage-resources/labels/#key-format-recommendations'],
  },
  select: 'docker/Label',
  check({ body }, { report }) {
    for (const pair of items(get(body, 'pairs'))) {
      const key = get(pair, 'key')
      const wrong = key.kind === 'scalar' ? complaint(text(key)) : undefined
      if (!wrong) continue
      const lower = text(key).toLowerCase()
      const isCaseAlone = complaint(lower) === undefined && slice(key.span) === text(key)
      const edit = isCaseAlone ? { span: key.span, newText: lower } : undefined
      report({ at: key, message: `\`${text(key)}\` ${wrong}`, ...fixedBy(`Write \`${lower}\``, 'suggested', edit) })
    }
  },
})

function complaint(key: string): string | undefined {
  if (/^(com\.docker\.|io\.docker\.|org\.dockerproject\.)/.test(key)) return 'has a prefix that is reserved'
  if (/[^a-z0-9.-]/.test(key)) return 'holds capitals or characters other than letters, digits, dots and hyphens'
  if (/\.\.|--/.test(key)) return 'has a separator twice'
  return /^[a-z].*[a-z0-9]$|^[a-z]$/.test(key)
    ? undefined
    : "doesn't begin with a letter and end with a letter or digit"
}
