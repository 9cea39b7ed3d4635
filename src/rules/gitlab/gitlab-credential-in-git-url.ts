import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-credential-in-git-url',
    title: 'Password stands in the address of a repository',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL035'] },
    why: 'git stores the address with the password in `.git/config`, prints it in error messages, and hands it to every later step that can read the directory.',
    remedy: 'Use a credential helper, `GIT_ASKPASS`, or the job token that the runner has already set up.',
    references: ['https://git-scm.com/docs/gitcredentials'],
  },
  select: 'gitlab/Command',
  values: (command) => [fact(command, 'signals.credential-in-url')],
  bad: isSet,
  message: (_, found) => text(found),
})
