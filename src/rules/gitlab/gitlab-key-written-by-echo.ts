import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-key-written-by-echo',
    title: 'Private key is written to a file by echo',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { glsec: ['GL032'] },
    why: 'The key passes through the command line of the shell: it is in the log as soon as commands are traced, and in a file that later jobs on the same machine may find.',
    remedy: 'Use a variable of the type file, or feed the key to `ssh-add` from standard input.',
    references: ['https://docs.gitlab.com/ci/jobs/ssh_keys/'],
  },
  select: 'gitlab/Command',
  values: (command) => [fact(command, 'signals.key-to-file')],
  bad: isSet,
  message: (_, found) => text(found),
})
