import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-unconfined-container',
    title: 'Container runs without seccomp or AppArmor',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'These profiles block the system calls and files by which most escapes from containers work.',
    remedy: 'Drop the option, or allow the one call that is needed in a profile of your own.',
    references: ['https://docs.docker.com/engine/security/seccomp/'],
  },
  select: 'gha/Command',
  values: (command) => [fact(command, 'signals.unconfined-container')],
  bad: isSet,
  message: (_, found) => text(found),
})
