import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-dangerous-capability',
    title: 'Container gets a capability that breaks its isolation',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL057'] },
    why: 'Capabilities like `SYS_ADMIN` and `SYS_PTRACE` are enough to leave the container and to act on the runner.',
    remedy: 'Drop the option, or add a narrower capability.',
    references: ['https://docs.docker.com/engine/reference/run/#runtime-privilege-and-linux-capabilities'],
  },
  select: 'gitlab/Command',
  values: (command) => [fact(command, 'signals.capabilities')],
  bad: isSet,
  message: (_, found) => text(found),
})
