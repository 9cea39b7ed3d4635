import { defineRule, get, isUnset } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-dependabot-without-cooldown',
    title: 'Dependabot takes releases on the day they appear',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { zizmor: ['dependabot-cooldown'] },
    why: 'Hijacked releases are mostly found and withdrawn within a few days. Who waits a week never meets them.',
    remedy: 'Set `cooldown: { default-days: 7 }`.',
    references: [
      'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#cooldown-',
    ],
  },
  select: 'gha/DependabotUpdate',
  check(update, context) {
    const cooldown = get(update.body, 'cooldown')
    const days = get(cooldown, 'default-days')
    const short = days.kind === 'scalar' && typeof days.value === 'number' && days.value < 7
    if (short) context.report({ at: days, message: `\`${update.name}\` waits ${days.value} days only` })
    else if (isUnset(days))
      context.report({
        at: isUnset(cooldown) ? update.header : cooldown,
        message: `\`${update.name}\` is updated without a wait`,
      })
  },
})
