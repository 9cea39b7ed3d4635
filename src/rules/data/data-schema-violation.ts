import { defineRule, fact, get, items, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'data-schema-violation',
    title: 'Document departs from its schema',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'Whoever reads the file refuses it, or passes over what it does not know.',
    remedy: 'Do as the message says, or correct the schema that `bylaw.yaml` names for the file.',
    references: ['https://json-schema.org/understanding-json-schema'],
  },
  select: 'data/Document',
  check(document, { report, undecided }) {
    for (const violation of items(fact(document, 'violations'))) {
      if (violation.kind === 'unknown') undecided(violation)
      else report({ at: violation, message: text(get(violation, 'message')) })
    }
  },
})
