import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-password-in-script',
    title: 'Password stands in the script',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'Everybody who can read the repository, its forks and its history can read the password.',
    remedy: 'Keep it in a protected and masked variable or a secret, and change the one that was published.',
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
  },
  select: 'gha/Command',
  values: (command) => [fact(command, 'signals.literal-password')],
  bad: isSet,
  message: (_, found) => text(found),
})
