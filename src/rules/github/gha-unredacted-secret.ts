import { defineRule, fact, get, items, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-unredacted-secret',
    title: 'Part of a structured secret is not masked in logs',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { zizmor: ['unredacted-secrets'] },
    why: 'The runner masks a secret as a whole. A field taken out of it by `fromJSON` is a new text that nobody masks: it is printed in clear when a command echoes it.',
    remedy: 'Store each value as a secret of its own.',
    references: [
      'https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#using-secrets',
    ],
  },
  select: ['gha/Workflow', 'gha/Job', 'gha/Step'],
  check(resource, context) {
    for (const expression of items(fact(resource, 'expressions'))) {
      for (const call of items(get(expression, 'calls'))) {
        const [argument] = items(get(call, 'args'))
        const path = argument ? text(get(argument, 'path')) : ''
        if (text(get(call, 'name')) !== 'fromjson' || !path.startsWith('secrets.')) continue
        context.report({ at: call, message: `what is taken out of \`${path}\` is not masked` })
      }
    }
  },
})
