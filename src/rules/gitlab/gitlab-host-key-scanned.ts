import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-host-key-scanned',
    title: 'Host key is taken from whoever answers',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL030'] },
    why: 'A key that is asked for at run time proves nothing: a machine on the way answers with its own, and the following login goes to it.',
    remedy: "Keep the host's key in a variable or in the repository and write that to `known_hosts`.",
    references: ['https://docs.gitlab.com/ci/jobs/ssh_keys/#verifying-the-ssh-host-keys'],
  },
  select: 'gitlab/Command',
  values: (command) => [fact(command, 'signals.scanned-host-key')],
  bad: isSet,
  message: (_, found) => text(found),
})
