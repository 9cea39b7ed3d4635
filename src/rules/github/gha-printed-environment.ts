import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-printed-environment',
    title: 'All variables are printed to the log',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'The whole environment contains every secret of the job. Masking misses values that are short, multi-line or encoded.',
    remedy: 'Print only the variables you want to see, by name.',
    references: ['https://docs.gitlab.com/ci/variables/#cicd-variable-security'],
  },
  select: 'gha/Command',
  values: (command) => [fact(command, 'signals.printed-environment')],
  bad: isSet,
  message: (_, found) => text(found),
})
