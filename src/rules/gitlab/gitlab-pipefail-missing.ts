import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-pipefail-missing',
    title: 'Failure inside a pipe goes unnoticed',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { glsec: ['GL024'] },
    why: 'A shell takes the result of the last command of a pipe only: a build that fails before `| tee log` is green.',
    remedy: 'Write `set -o pipefail` at the beginning of the script.',
    references: ['https://www.gnu.org/software/bash/manual/html_node/Pipelines.html'],
  },
  select: 'gitlab/Command',
  values: (command) => [fact(command, 'signals.pipefail-missing')],
  bad: isSet,
  message: (_, found) => text(found),
})
