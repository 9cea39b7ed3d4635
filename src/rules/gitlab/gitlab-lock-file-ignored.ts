import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-lock-file-ignored',
    title: 'Install does not hold on to the lock file',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { glsec: ['GL023'] },
    why: 'The install may pick newer versions than those that were tested and reviewed, and a hijacked release gets into the build on the day it is published.',
    remedy: 'Use the command that fails when lock file and manifest differ, such as `npm ci`.',
    references: ['https://docs.npmjs.com/cli/commands/npm-ci'],
  },
  select: 'gitlab/Command',
  values: (command) => [fact(command, 'signals.lockfile-ignored')],
  bad: isSet,
  message: (_, found) => text(found),
})
