import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-host-key-ignored',
    title: 'Key of the SSH host is not checked',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'Any machine that gets hold of the connection may pose as the host and receives the commands, files and forwarded keys.',
    remedy: "Write the host's key to `known_hosts` and drop the option.",
    references: ['https://man.openbsd.org/ssh_config#StrictHostKeyChecking'],
  },
  select: 'gha/Command',
  values: (command) => [fact(command, 'signals.host-key-ignored')],
  bad: isSet,
  message: (_, found) => text(found),
})
