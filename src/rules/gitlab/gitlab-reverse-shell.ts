import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-reverse-shell',
    title: 'Script opens a connection for a remote shell',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'netcat with an address, or a shell over `/dev/tcp`, gives whoever listens there the pipeline and everything it can reach.',
    remedy: 'Delete the line, find out who wrote it, and change the secrets of the pipeline.',
    references: ['https://attack.mitre.org/techniques/T1059/004/'],
  },
  select: 'gitlab/Command',
  values: (command) => [fact(command, 'signals.reverse-shell')],
  bad: isSet,
  message: (_, found) => text(found),
})
