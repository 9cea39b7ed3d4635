import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-traced-commands',
    title: 'Script prints its commands with their variables',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { glsec: ['GL068'] },
    why: 'With `set -x` the shell prints each command after its variables were filled in: tokens in headers and arguments end in the log.',
    remedy: 'Delete `set -x`, or switch it on only around lines without secrets.',
    references: ['https://docs.gitlab.com/ci/variables/#cicd-variable-security'],
  },
  select: 'gitlab/Command',
  values: (command) => [fact(command, 'signals.traced-secrets')],
  bad: isSet,
  message: (_, found) => text(found),
})
