import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-printed-secret',
    title: 'Secret is printed to the log',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL021'] },
    why: 'Logs are kept for months and are read by everybody with access to the project. Masking misses values that are short, multi-line or encoded.',
    remedy: 'Do not print it; to see whether it is set, test for it: `test -n "$TOKEN"`.',
    references: ['https://docs.gitlab.com/ci/variables/#cicd-variable-security'],
  },
  select: 'gitlab/Command',
  values: (command) => [fact(command, 'signals.printed-secret')],
  bad: isSet,
  message: (_, found) => text(found),
})
